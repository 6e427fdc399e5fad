package org.managementacademy.catalog.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.catalog.wording.Typography;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;

/** A mapping, asked key by key. What is missing or wrong becomes a problem and an empty value, so that reading goes on. */
final class Fields {
    private final Problems problems;
    private final String file;
    private final Node.Mapping mapping;
    private final Set<String> asked = new HashSet<>();

    Fields(Problems problems, String file, Node node) {
        this.problems = problems;
        this.file = file;
        if (node instanceof Node.Mapping given) {
            mapping = given;
        } else {
            mapping = new Node.Mapping(new LinkedHashMap<>(), Map.of(), node.line());
            problems.add(file, node.line(), Kind.NOT_A_MAPPING);
        }
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Node.Mapping mapping() {
        return mapping;
    }

    int line() {
        return mapping.line();
    }

    int line(String key) {
        return mapping.lines().getOrDefault(key, mapping.line());
    }

    void problem(String key, Kind kind, Object... arguments) {
        problems.add(file, line(key), kind, arguments);
    }

    String text(String key) {
        return optionalText(key).orElseGet(() -> {
            problem(key, Kind.KEY_MISSING, key);
            return "";
        });
    }

    Optional<String> optionalText(String key) {
        return find(key) instanceof Node.Scalar scalar && !scalar.text().isBlank()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /** A number within these bounds; the lower one when it is missing or wrong. */
    double number(String key, double least, double most) {
        var text = text(key);
        if (text.isEmpty()) return least;
        try {
            var number = Double.parseDouble(text);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        problem(key, Kind.WRONG_VALUE, key, text, plain(least) + "–" + plain(most));
        return least;
    }

    int wholeNumber(String key, int least, int most) {
        var number = number(key, least, most);
        if (number != Math.rint(number)) problem(key, Kind.WRONG_VALUE, key, number, least + "–" + most);
        return (int) number;
    }

    boolean flag(String key, boolean otherwise) {
        return optionalText(key)
                .flatMap(text -> one(key, text, List.of("true", "false")))
                .map(Boolean::valueOf)
                .orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var text = text(key);
        return text.isEmpty() ? Optional.empty() : one(key, text, names).map(name -> Enum.valueOf(type, name));
    }

    Optional<String> one(String key, String text, List<String> allowed) {
        if (allowed.contains(text)) return Optional.of(text);
        problem(key, Kind.WRONG_VALUE, key, text, String.join(", ", allowed));
        return Optional.empty();
    }

    /** A text in all four languages. */
    Localized localized(String key) {
        var texts = new EnumMap<Language, String>(Language.class);
        inner(key).ifPresent(inner -> {
            for (var language : Language.values()) {
                inner.optionalText(language.code())
                        .ifPresentOrElse(
                                text -> {
                                    texts.put(language, text);
                                    Typography.faults(text, language)
                                            .forEach(fault ->
                                                    inner.problem(language.code(), WordingCheck.kind(language), fault));
                                },
                                () -> problem(key, Kind.LANGUAGE_MISSING, key, language.code()));
            }
            inner.done();
        });
        return new Localized(texts);
    }

    Optional<Fields> inner(String key) {
        var node = find(key);
        if (node == null) problem(key, Kind.KEY_MISSING, key);
        return Optional.ofNullable(node).map(found -> new Fields(problems, file, found));
    }

    /** A list of mappings; empty, with a problem, when it is missing. */
    List<Fields> items(String key) {
        return nodes(key, true).stream()
                .map(node -> new Fields(problems, file, node))
                .toList();
    }

    List<String> texts(String key) {
        return texts(key, true);
    }

    List<String> optionalTexts(String key) {
        return texts(key, false);
    }

    /** Tells every key that nobody has asked for. */
    void done() {
        mapping.entries().keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> problem(
                        key, Kind.KEY_UNKNOWN, key, asked.stream().sorted().collect(Collectors.joining(", "))));
    }

    private List<String> texts(String key, boolean required) {
        return nodes(key, required).stream()
                .map(node -> node instanceof Node.Scalar scalar ? scalar.text().strip() : "")
                .peek(text -> {
                    if (text.isEmpty()) problem(key, Kind.NOT_A_LIST, key);
                })
                .toList();
    }

    private List<Node> nodes(String key, boolean required) {
        var node = find(key);
        if (node instanceof Node.Items list) return list.items();
        if (node != null) problem(key, Kind.NOT_A_LIST, key);
        else if (required) problem(key, Kind.KEY_MISSING, key);
        return List.of();
    }

    private @Nullable Node find(String key) {
        asked.add(key);
        return mapping.entries().get(key);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
