package org.managementacademy.catalog.elearning;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.managementacademy.catalog.elearning.Cmi5Platform.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the cmi5 specification (Quartz, 1st edition) asks of the statements of a lesson. What is broken is told with its clause. */
final class Cmi5Rules {
    private static final String CONTEXT = "https://w3id.org/xapi/cmi5/context/";
    static final String SESSION_ID = CONTEXT + "extensions/sessionid";
    private static final String MASTERY_SCORE = CONTEXT + "extensions/masteryscore";
    private static final String VERB = "http://adlnet.gov/expapi/verbs/";

    /** Of statements that the specification defines. */
    private static final Set<String> JUDGED = Set.of("passed", "failed");

    private static final Set<String> TIMED = Set.of("terminated", "completed", "passed", "failed");

    private final List<String> broken = new ArrayList<>();

    private Cmi5Rules() {}

    /** @param sessions of one registration, in their order */
    static List<String> broken(List<Session> sessions) {
        var rules = new Cmi5Rules();
        sessions.stream().filter(session -> !session.statements().isEmpty()).forEach(rules::session);
        var defined = sessions.stream()
                .flatMap(session -> session.statements().stream())
                .filter(Cmi5Rules::isDefined)
                .map(Cmi5Rules::verb)
                .toList();
        rules.check(Collections.frequency(defined, "completed") <= 1, "9.3.3: completed twice in a registration");
        rules.check(Collections.frequency(defined, "passed") <= 1, "9.3.4: passed twice in a registration");
        rules.check(
                !defined.contains("passed") || defined.lastIndexOf("failed") < defined.indexOf("passed"),
                "9.3: failed after passed");
        return rules.broken;
    }

    static String verb(JsonNode statement) {
        var verb = statement.at("/verb/id").asString();
        return verb.startsWith(VERB) ? verb.substring(VERB.length()) : verb;
    }

    private void session(Session session) {
        var said = session.statements();
        var defined =
                said.stream().filter(Cmi5Rules::isDefined).map(Cmi5Rules::verb).toList();
        check(session.fetched().get() == 1, "8.2.1: the token is asked for %d times", session.fetched());
        check(verb(said.getFirst()).equals("initialized"), "9.3.2: the first is %s", verb(said.getFirst()));
        check(
                !session.verbs().contains("terminated") || verb(said.getLast()).equals("terminated"),
                "9.3.8: the last is %s",
                verb(said.getLast()));
        check(new HashSet<>(defined).size() == defined.size(), "9.3: a verb twice in a session: %s", defined);
        check(!defined.containsAll(JUDGED), "9.3: passed and failed in a session");
        if (!session.contract().at("/launchMode").asString().equals("Normal"))
            check(Set.of("initialized", "terminated").containsAll(defined), "10: judged in another mode: %s", defined);
        check(
                said.stream().map(each -> each.get("id")).distinct().count() == said.size(),
                "9.1: two statements with one id");
        var before = Instant.EPOCH;
        for (var statement : said) {
            statement(statement, session);
            var at = instant(statement);
            check(!at.isBefore(before), "9.7: %s is earlier than what was said before", verb(statement));
            before = at;
        }
    }

    private void statement(JsonNode statement, Session session) {
        var verb = verb(statement);
        check(isUuid(statement.at("/id").asString()), "9.1: id of %s", verb);
        check(
                statement.get("actor").equals(JsonMapper.shared().readTree(Cmi5Platform.ACTOR)),
                "9.2: actor of %s",
                verb);
        check(
                statement.at("/context/registration").asString().equals(Cmi5Platform.REGISTRATION),
                "9.6.1: registration of %s",
                verb);
        contains(session.contract().get("contextTemplate"), statement.get("context"), "10: context of " + verb);
        if (isDefined(statement)) defined(statement, verb, session.contract());
        else
            check(
                    !categories(statement).contains(CONTEXT + "categories/moveon"),
                    "9.6.2.2: %s is no reason to move on",
                    verb);
    }

    private void defined(JsonNode statement, String verb, JsonNode contract) {
        var result = statement.path("result");
        check(statement.at("/object/id").asString().equals(Cmi5Platform.ACTIVITY), "9.4: object of %s", verb);
        check(JUDGED.contains(verb) || !result.has("score"), "9.5.1: score in %s", verb);
        check(result.has("success") == JUDGED.contains(verb), "9.5.2: success in %s", verb);
        check(
                !result.has("success") || result.get("success").asBoolean() == verb.equals("passed"),
                "9.5.2: success of %s",
                verb);
        check(result.has("completion") == verb.equals("completed"), "9.5.3: completion in %s", verb);
        check(!result.has("completion") || result.get("completion").asBoolean(), "9.5.3: completion is false");
        check(
                !TIMED.contains(verb) || isDuration(result.path("duration").asString("")),
                "9.5.4.1: duration of %s",
                verb);
        check(
                categories(statement).contains(CONTEXT + "categories/moveon")
                        == (result.has("success") || result.has("completion")),
                "9.6.2.2: category moveon in %s",
                verb);
        if (JUDGED.contains(verb)) judged(statement, verb, contract.get("masteryScore"));
    }

    private void judged(JsonNode statement, String verb, JsonNode mastery) {
        var score = statement.at("/result/score");
        var scaled = score.path("scaled").asDouble(-1);
        check(scaled >= 0 && scaled <= 1, "9.5.1: scaled score of %s", verb);
        check(
                score.path("raw").isIntegralNumber()
                        && score.path("min").asInt() <= score.path("raw").asInt()
                        && score.path("raw").asInt() <= score.path("max").asInt(),
                "9.5.1: raw score of %s",
                verb);
        check(
                verb.equals("passed") == (scaled >= mastery.asDouble()),
                "9.3.4, 9.3.5: %s with %s where %s is mastery",
                verb,
                scaled,
                mastery);
        check(
                statement.path("context").path("extensions").path(MASTERY_SCORE).equals(mastery),
                "9.6.3.2: masteryScore in %s",
                verb);
    }

    /** All of the template is there: objects with more, lists with more. */
    private void contains(JsonNode template, JsonNode found, String where) {
        if (template.isObject()) {
            template.properties().forEach(each -> contains(each.getValue(), found.path(each.getKey()), where));
        } else if (template.isArray()) {
            for (var each : template) check(found.valueStream().anyMatch(each::equals), "%s lacks %s", where, each);
        } else {
            check(template.equals(found), "%s: %s instead of %s", where, found, template);
        }
    }

    /** 7.1.3: those of the category cmi5; all others are allowed in between. */
    private static boolean isDefined(JsonNode statement) {
        return categories(statement).contains(CONTEXT + "categories/cmi5");
    }

    private static List<String> categories(JsonNode statement) {
        return statement
                .at("/context/contextActivities/category")
                .valueStream()
                .map(category -> category.get("id").asString())
                .toList();
    }

    private static Instant instant(JsonNode statement) {
        return Instant.parse(statement.at("/timestamp").asString()); // in UTC only: 9.7
    }

    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void check(boolean kept, String rule, Object... details) {
        if (!kept) broken.add(rule.formatted(details));
    }
}
