package org.managementacademy.scorm;

import java.util.ArrayList;
import java.util.List;
import org.managementacademy.scorm.cmi.Standard;

/** What SCOs try to set, right and wrong, in an order in which some of it depends on what came before. */
final class TriedValues {
    /** One call of SetValue. */
    record Tried(String element, String value) {}

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "-0.25",
            ".5",
            "5.",
            "1e3",
            "+1",
            " 1",
            "1 ",
            "",
            "abc",
            "100",
            "100.0001",
            "101",
            "-101",
            "1,5",
            "0x10",
            "NaN",
            "Infinity",
            "1".repeat(40));
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(4_000),
            "x".repeat(5_000),
            "x".repeat(64_000),
            "x".repeat(64_001),
            "{lang=fr}bonjour",
            "{lang=xx}?",
            "{lang=}?",
            "{lang=fr-FR}x",
            "{lang=english}x",
            "{lang=fr",
            "中文🙂",
            "<b>&amp;",
            "null",
            "undefined");
    private static final List<String> IDENTIFIERS = List.of(
            "a",
            "urn:a:b",
            "urn:",
            "urn:a",
            "urn:a:",
            "http://example.org/1",
            "a b",
            "a%20b",
            "%",
            "",
            " ",
            "[x]",
            "a.b",
            "问题1",
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(4_000),
            "x".repeat(16_001),
            "{a}",
            "a<b>",
            "URN:X:1");
    private static final List<String> DURATIONS = List.of(
            "PT1H30M",
            "P",
            "PT",
            "P1DT",
            "PT1.25S",
            "PT1.255S",
            "P1Y2M3DT4H5M6S",
            "PT-1S",
            "-PT1S",
            "1:00:00",
            "0001:30:00",
            "00:00:00.5",
            "00:00:00.555",
            "99:60:00",
            "9999:59:59",
            "",
            "P1W",
            "PT1M1H",
            "pt1h",
            "PT1H ");
    private static final List<String> MOMENTS = List.of(
            "2026",
            "2026-11",
            "2026-11-25",
            "2026-11-25T10",
            "2026-11-25T10:00",
            "2026-11-25T10:00:00",
            "2026-11-25T10:00:00.5",
            "2026-11-25T10:00:00.55Z",
            "2026-11-25T10:00:00.555Z",
            "2026-11-25T10:00:00Z",
            "2026-11-25T10:00:00.5+01:00",
            "2026-11-25T10:00:00.5+01",
            "2026-11-25T10:00:00+01:00",
            "2026-13-01",
            "2026-02-30",
            "2024-02-29",
            "1969-01-01",
            "2039-01-01",
            "2026-11-25T24:00:00",
            "10:00:00",
            "25:00:00",
            "10:00",
            "",
            "now");
    private static final List<String> WORDS = List.of(
            "passed",
            "failed",
            "unknown",
            "completed",
            "incomplete",
            "not attempted",
            "not_attempted",
            "browsed",
            "Passed",
            "",
            "suspend",
            "logout",
            "normal",
            "time-out",
            "timeout",
            "true",
            "correct",
            "incorrect",
            "wrong",
            "unanticipated",
            "neutral",
            "0.5",
            "1e1");
    private static final List<String> LANGUAGES =
            List.of("", "fr", "en-US", "zh-Hans", "x", "français", "i-klingon", "fra", "qqq", "fr-", "-fr");

    private TriedValues() {}

    static List<Tried> of(Standard standard) {
        return standard == Standard.SCORM_12 ? scorm12() : scorm2004();
    }

    private static List<Tried> scorm2004() {
        var tried = new ArrayList<Tried>();
        for (var word : WORDS)
            for (var element : List.of(
                    "cmi.completion_status", "cmi.success_status", "cmi.exit", "cmi.mode", "cmi.entry", "cmi.credit"))
                tried.add(new Tried(element, word));
        for (var number : NUMBERS)
            for (var element : List.of(
                    "cmi.score.scaled",
                    "cmi.score.raw",
                    "cmi.score.min",
                    "cmi.score.max",
                    "cmi.progress_measure",
                    "cmi.learner_preference.audio_level",
                    "cmi.learner_preference.delivery_speed",
                    "cmi.learner_preference.audio_captioning",
                    "cmi.scaled_passing_score")) tried.add(new Tried(element, number));
        for (var text : TEXTS)
            for (var element : List.of(
                    "cmi.location",
                    "cmi.suspend_data",
                    "cmi.comments_from_learner.0.comment",
                    "cmi.comments_from_learner.0.location",
                    "cmi.launch_data",
                    "cmi.learner_name")) tried.add(new Tried(element, text));
        each(tried, "cmi.session_time", DURATIONS);
        each(tried, "cmi.learner_preference.language", LANGUAGES);
        each(tried, "cmi.comments_from_learner.1.timestamp", MOMENTS);
        for (var element : List.of(
                "cmi",
                "cmi.",
                "cmi.score",
                "cmi.score._children",
                "cmi.objectives",
                "cmi.objectives._count",
                "cmi.interactions.0",
                "cmi.nothing",
                "",
                "x",
                "cmi.total_time",
                "cmi._version",
                "cmi.comments_from_lms.0.comment",
                "cmi.core.lesson_status",
                "cmi.objectives.n.id",
                "cmi.objectives.-1.id",
                "cmi.objectives.01.id",
                "cmi.objectives.1.id",
                "cmi.objectives.0.description",
                "cmi.learner_id",
                "cmi.time_limit_action",
                "cmi.__proto__",
                "cmi.constructor",
                "cmi.suspend_data.length",
                "CMI.location",
                "cmi.location ")) tried.add(new Tried(element, "x"));
        each(tried, "cmi.objectives.0.id", IDENTIFIERS);
        tried.add(new Tried("cmi.objectives.1.id", "a"));
        tried.add(new Tried("cmi.objectives.1.id", "b"));
        tried.add(new Tried("cmi.objectives.1.id", "c"));
        tried.add(new Tried("cmi.objectives.3.id", "d"));
        each(tried, "cmi.objectives.0.success_status", WORDS);
        each(tried, "cmi.objectives.0.score.scaled", NUMBERS);
        each(tried, "cmi.objectives.0.progress_measure", NUMBERS);
        each(tried, "cmi.objectives.0.description", TEXTS);
        interactions(tried);
        for (var request : List.of(
                "continue",
                "previous",
                "exitAll",
                "{target=a}choice",
                "{target=}choice",
                "{target=a}jump",
                "choice",
                "_none_",
                "none",
                "{target=a}fly",
                "",
                "continue ")) tried.add(new Tried("adl.nav.request", request));
        for (var element : List.of(
                "adl",
                "adl.nav",
                "adl.nav.request_valid.continue",
                "adl.data.0.store",
                "adl.data.0.id",
                "adl.data",
                "adl.data._count",
                "adl.nav.request_valid.choice.{target=a}",
                "adl.nothing")) tried.add(new Tried(element, "true"));
        return tried;
    }

    private static void interactions(List<Tried> tried) {
        tried.add(new Tried("cmi.interactions.0.type", "choice"));
        each(tried, "cmi.interactions.0.id", IDENTIFIERS);
        tried.add(new Tried("cmi.interactions.0.learner_response", "a"));
        each(tried, "cmi.interactions.0.timestamp", MOMENTS);
        each(tried, "cmi.interactions.0.latency", DURATIONS);
        each(tried, "cmi.interactions.0.weighting", NUMBERS);
        each(tried, "cmi.interactions.0.result", WORDS);
        each(tried, "cmi.interactions.0.description", TEXTS);
        each(tried, "cmi.interactions.0.objectives.0.id", IDENTIFIERS);
        tried.add(new Tried("cmi.interactions.0.objectives.1.id", "a"));
        tried.add(new Tried("cmi.interactions.0.objectives.2.id", "late"));
        tried.add(new Tried("cmi.interactions.2.id", "skipped"));
        tried.add(new Tried("cmi.interactions.00.id", "zero"));
        var responses = List.of(
                "true",
                "false",
                "t",
                "1",
                "",
                "a",
                "a[,]b",
                "a[,]a",
                "[,]",
                "a[.]b",
                "a[.]b[,]c[.]d",
                "a[.]",
                "[.]b",
                "1[:]5",
                "5[:]1",
                "[:]",
                "[:]5",
                "3",
                "3.5",
                "{lang=fr}oui",
                "{case_matters=true}x",
                "{case_matters=true}{order_matters=false}x[,]y",
                "{case_matters=maybe}x",
                "{order_matters=true}a[,]b",
                "a b",
                "urn:x",
                "x".repeat(300),
                "x".repeat(1_200),
                "x".repeat(5_000),
                "中文");
        int entry = 1;
        for (var type : List.of(
                "true-false",
                "choice",
                "fill-in",
                "long-fill-in",
                "matching",
                "performance",
                "sequencing",
                "likert",
                "numeric",
                "other",
                "nonsense")) {
            var place = "cmi.interactions." + entry + ".";
            tried.add(new Tried(place + "id", "q-" + type));
            tried.add(new Tried(place + "type", type));
            each(tried, place + "learner_response", responses);
            each(tried, place + "correct_responses.0.pattern", responses);
            tried.add(new Tried(place + "correct_responses.1.pattern", "a"));
            tried.add(new Tried(place + "correct_responses.1.pattern", "b"));
            tried.add(new Tried(place + "correct_responses.3.pattern", "c"));
            if (!type.equals("nonsense")) entry++;
        }
    }

    private static List<Tried> scorm12() {
        var tried = new ArrayList<Tried>();
        for (var word : WORDS)
            for (var element : List.of(
                    "cmi.core.lesson_status",
                    "cmi.core.exit",
                    "cmi.core.credit",
                    "cmi.core.lesson_mode",
                    "cmi.core.entry")) tried.add(new Tried(element, word));
        for (var number : NUMBERS)
            for (var element : List.of(
                    "cmi.core.score.raw",
                    "cmi.core.score.min",
                    "cmi.core.score.max",
                    "cmi.student_preference.audio",
                    "cmi.student_preference.speed",
                    "cmi.student_preference.text",
                    "cmi.student_data.mastery_score")) tried.add(new Tried(element, number));
        for (var text : TEXTS)
            for (var element : List.of(
                    "cmi.core.lesson_location",
                    "cmi.suspend_data",
                    "cmi.comments",
                    "cmi.launch_data",
                    "cmi.student_preference.language",
                    "cmi.core.student_name")) tried.add(new Tried(element, text));
        each(tried, "cmi.core.session_time", DURATIONS);
        for (var element : List.of(
                "cmi",
                "cmi.",
                "cmi.core",
                "cmi.core._children",
                "cmi.objectives",
                "cmi.objectives._count",
                "cmi.interactions.0",
                "cmi.nothing",
                "",
                "x",
                "cmi.core.total_time",
                "cmi._version",
                "cmi.comments_from_lms",
                "cmi.location",
                "cmi.objectives.n.id",
                "cmi.objectives.-1.id",
                "cmi.objectives.01.id",
                "cmi.objectives.1.id",
                "cmi.core.student_id",
                "cmi.interactions.0.id",
                "cmi.core.nothing",
                "CMI.core.lesson_status")) tried.add(new Tried(element, "x"));
        each(tried, "cmi.objectives.0.id", IDENTIFIERS);
        tried.add(new Tried("cmi.objectives.2.id", "late"));
        each(tried, "cmi.objectives.0.status", WORDS);
        each(tried, "cmi.objectives.0.score.raw", NUMBERS);
        each(tried, "cmi.interactions.0.id", IDENTIFIERS);
        each(tried, "cmi.interactions.0.time", MOMENTS);
        each(tried, "cmi.interactions.0.latency", DURATIONS);
        each(tried, "cmi.interactions.0.weighting", NUMBERS);
        each(tried, "cmi.interactions.0.result", WORDS);
        each(
                tried,
                "cmi.interactions.0.type",
                List.of(
                        "true-false",
                        "choice",
                        "fill-in",
                        "matching",
                        "performance",
                        "sequencing",
                        "likert",
                        "numeric",
                        "other",
                        "long-fill-in",
                        ""));
        each(tried, "cmi.interactions.0.student_response", TEXTS);
        each(tried, "cmi.interactions.0.correct_responses.0.pattern", TEXTS);
        tried.add(new Tried("cmi.interactions.0.correct_responses.2.pattern", "x"));
        each(tried, "cmi.interactions.0.objectives.0.id", IDENTIFIERS);
        tried.add(new Tried("cmi.interactions.2.id", "skipped"));
        return tried;
    }

    private static void each(List<Tried> tried, String element, List<String> values) {
        for (var value : values) tried.add(new Tried(element, value));
    }
}
