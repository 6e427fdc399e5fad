package org.managementacademy.catalog.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.managementacademy.catalog.reading.Problem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML and remembers lines, which Jackson's own trees forget. */
final class Yaml {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final int linesBefore;
    private final Problems problems;

    private Yaml(String file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** @param linesBefore lines of the file above this text */
    static Optional<Node> read(String text, String file, int linesBefore, Problems problems) {
        var yaml = new Yaml(file, linesBefore, problems);
        try (var parser = MAPPER.createParser(text)) {
            var token = parser.nextToken();
            if (token != null) return Optional.of(yaml.value(parser, token));
            problems.add(file, linesBefore + 1, Kind.NOT_YAML);
        } catch (JacksonException e) {
            var place = e.getLocation();
            problems.add(file, linesBefore + (place == null ? 1 : place.getLineNr()), Kind.NOT_YAML);
        }
        return Optional.empty();
    }

    private Node value(JsonParser parser, JsonToken token) {
        var line = line(parser);
        return switch (token) {
            case START_OBJECT -> mapping(parser, line);
            case START_ARRAY -> items(parser, line);
            case VALUE_NULL -> new Node.Scalar("", line);
            default -> new Node.Scalar(parser.getString(), line);
        };
    }

    private Node mapping(JsonParser parser, int line) {
        var entries = new LinkedHashMap<String, Node>();
        var lines = new HashMap<String, Integer>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            lines.put(key, line(parser));
            if (entries.put(key, value(parser, parser.nextToken())) != null)
                problems.add(file, lines.getOrDefault(key, line), Kind.KEY_TWICE, key);
        }
        return new Node.Mapping(entries, lines, line);
    }

    private Node items(JsonParser parser, int line) {
        var items = new ArrayList<Node>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Node.Items(items, line);
    }

    private int line(JsonParser parser) {
        return linesBefore + parser.currentTokenLocation().getLineNr();
    }
}
