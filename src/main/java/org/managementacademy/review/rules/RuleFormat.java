package org.managementacademy.review.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.Trace.Kind;
import org.managementacademy.people.RoleFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Rules as text, the same tree in YAML (the seed) and in JSON (kept versions):
 * <pre>
 * - rule: carrying-change
 *   path: carrying-change
 *   priority: 2
 *   when:
 *     any:
 *       - { fact: leads_change_project, is: yes }
 *       - { rating: M3, at-most: 2 }
 * </pre>
 */
final class RuleFormat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RuleFormat() {}

    static List<Rule> fromYaml(String text) {
        return rules(new YAMLMapper().readTree(text));
    }

    static List<Rule> fromJson(String text) {
        return rules(JSON.readTree(text));
    }

    static String toJson(List<Rule> rules) {
        var list = new ArrayList<Map<String, Object>>();
        for (var rule : rules) {
            var map = new LinkedHashMap<String, Object>();
            map.put("rule", rule.key());
            map.put("path", rule.path().value());
            map.put("priority", rule.priority());
            map.put("when", tree(rule.when()));
            list.add(map);
        }
        return JSON.writeValueAsString(list);
    }

    private static List<Rule> rules(JsonNode list) {
        return list.valueStream()
                .map(node -> new Rule(
                        node.get("rule").asString(),
                        new PathId(node.get("path").asString()),
                        node.get("priority").asInt(),
                        condition(node.get("when"))))
                .toList();
    }

    private static Condition condition(JsonNode node) {
        if (node.has("all")) return new Condition.All(parts(node.get("all")));
        if (node.has("any")) return new Condition.Any(parts(node.get("any")));
        if (node.has("not")) return new Condition.Not(condition(node.get("not")));
        if (node.has("rating")) {
            var kind = node.has("at-most") ? Kind.RATING_AT_MOST : Kind.RATING_AT_LEAST;
            return new Condition.Leaf(kind, node.get("rating").asString(), limit(node));
        }
        var fact = RoleFact.valueOf(node.get("fact").asString().toUpperCase(Locale.ROOT));
        if (node.has("is")) {
            return new Condition.Leaf(Kind.FACT_IS, fact.name(), node.get("is").asBoolean() ? 1 : 0);
        }
        return new Condition.Leaf(
                node.has("at-most") ? Kind.FACT_AT_MOST : Kind.FACT_AT_LEAST, fact.name(), limit(node));
    }

    private static List<Condition> parts(JsonNode list) {
        return list.valueStream().map(RuleFormat::condition).toList();
    }

    private static int limit(JsonNode node) {
        return node.has("at-most")
                ? node.get("at-most").asInt()
                : node.get("at-least").asInt();
    }

    private static Map<String, Object> tree(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                Map.of("all", all.parts().stream().map(RuleFormat::tree).toList());
            case Condition.Any any ->
                Map.of("any", any.parts().stream().map(RuleFormat::tree).toList());
            case Condition.Not not -> Map.of("not", tree(not.part()));
            case Condition.Leaf leaf -> leaf(leaf);
        };
    }

    private static Map<String, Object> leaf(Condition.Leaf leaf) {
        var map = new LinkedHashMap<String, Object>();
        map.put(
                leaf.isRating() ? "rating" : "fact",
                leaf.isRating() ? leaf.subject() : leaf.subject().toLowerCase(Locale.ROOT));
        switch (leaf.kind()) {
            case RATING_AT_MOST, FACT_AT_MOST -> map.put("at-most", leaf.limit());
            case RATING_AT_LEAST, FACT_AT_LEAST -> map.put("at-least", leaf.limit());
            case FACT_IS -> map.put("is", leaf.limit() == 1);
            case ALL, ANY, NOT -> throw new IllegalStateException(leaf.kind().name());
        }
        return map;
    }
}
