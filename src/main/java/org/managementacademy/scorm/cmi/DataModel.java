package org.managementacademy.scorm.cmi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The elements that a SCO may write, and what they may hold. Lengths are at least the standards' smallest permitted maxima, and 64,000 characters for
 * suspend data in both. An index is {@code n} here and at most 999.
 */
enum DataModel {
    SCORM_12(elements12()),
    SCORM_2004(elements2004());

    private static final Pattern INDEX = Pattern.compile("(?<=\\.)(?:0|[1-9]\\d{0,2})(?=\\.)");

    private final Map<String, Kind> elements;

    DataModel(Map<String, Kind> elements) {
        this.elements = elements;
    }

    boolean accepts(String element, String value) {
        var kind = elements.get(INDEX.matcher(element).replaceAll("n"));
        return kind != null && kind.accepts(value);
    }

    /** What an element may hold. */
    private record Kind(int length, Pattern form) {
        private static final Pattern ANY = Pattern.compile("(?s)[^\\x00]*");

        static Kind text(int length) {
            return new Kind(length, ANY);
        }

        static Kind form(String pattern) {
            return new Kind(1_000, Pattern.compile(pattern));
        }

        boolean accepts(String value) {
            return value.length() <= length && form.matcher(value).matches();
        }
    }

    private static final class Patterns {
        static final String NUMBER = "-?\\d{1,10}(?:\\.\\d{1,10})?";
        static final String NUMBER_OR_NOTHING = "(?:" + NUMBER + ")?";
        static final String TIMESPAN = "\\d{2,4}:\\d{2}:\\d{2}(?:\\.\\d{1,2})?";
        static final String TIME = "\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,2})?";
        static final String INTERVAL = "P[0-9YMDTHS.]{1,60}";
        static final String TIMESTAMP = "[0-9T:.Z+\\-]{4,40}";
        static final String STATUS_12 = "passed|completed|failed|incomplete|browsed|not attempted";
        static final String COMPLETION = "completed|incomplete|not attempted|unknown";
        static final String SUCCESS = "passed|failed|unknown";
        static final String TYPE_12 = "true-false|choice|fill-in|matching|performance|sequencing|likert|numeric";
        static final String TYPE_2004 = TYPE_12 + "|long-fill-in|other";

        private Patterns() {}
    }

    private static Map<String, Kind> elements12() {
        var elements = new TreeMap<String, Kind>();
        elements.put("cmi.core.lesson_location", Kind.text(1_000));
        elements.put("cmi.core.lesson_status", Kind.form(Patterns.STATUS_12));
        elements.put("cmi.core.exit", Kind.form("time-out|suspend|logout|"));
        elements.put("cmi.core.session_time", Kind.form(Patterns.TIMESPAN));
        scores(elements, "cmi.core.score", Patterns.NUMBER_OR_NOTHING, "raw", "min", "max");
        elements.put("cmi.suspend_data", Kind.text(64_000));
        elements.put("cmi.comments", Kind.text(64_000));
        for (var preference : List.of("audio", "speed", "text"))
            elements.put("cmi.student_preference." + preference, Kind.form("-?\\d{1,3}"));
        elements.put("cmi.student_preference.language", Kind.text(255));
        elements.put("cmi.objectives.n.id", Kind.text(4_000));
        elements.put("cmi.objectives.n.status", Kind.form(Patterns.STATUS_12));
        scores(elements, "cmi.objectives.n.score", Patterns.NUMBER_OR_NOTHING, "raw", "min", "max");
        elements.put("cmi.interactions.n.id", Kind.text(4_000));
        elements.put("cmi.interactions.n.time", Kind.form(Patterns.TIME));
        elements.put("cmi.interactions.n.type", Kind.form(Patterns.TYPE_12));
        elements.put("cmi.interactions.n.weighting", Kind.form(Patterns.NUMBER));
        elements.put("cmi.interactions.n.student_response", Kind.text(4_000));
        elements.put("cmi.interactions.n.result", Kind.form("correct|wrong|unanticipated|neutral|" + Patterns.NUMBER));
        elements.put("cmi.interactions.n.latency", Kind.form(Patterns.TIMESPAN));
        elements.put("cmi.interactions.n.objectives.n.id", Kind.text(4_000));
        elements.put("cmi.interactions.n.correct_responses.n.pattern", Kind.text(4_000));
        return Map.copyOf(elements);
    }

    private static Map<String, Kind> elements2004() {
        var elements = new TreeMap<String, Kind>();
        elements.put("cmi.location", Kind.text(4_000));
        elements.put("cmi.completion_status", Kind.form(Patterns.COMPLETION));
        elements.put("cmi.success_status", Kind.form(Patterns.SUCCESS));
        elements.put("cmi.progress_measure", Kind.form(Patterns.NUMBER));
        elements.put("cmi.exit", Kind.form("time-out|suspend|logout|normal|"));
        elements.put("cmi.session_time", Kind.form(Patterns.INTERVAL));
        scores(elements, "cmi.score", Patterns.NUMBER, "scaled", "raw", "min", "max");
        elements.put("cmi.suspend_data", Kind.text(64_000));
        elements.put("cmi.learner_preference.audio_level", Kind.form(Patterns.NUMBER));
        elements.put("cmi.learner_preference.delivery_speed", Kind.form(Patterns.NUMBER));
        elements.put("cmi.learner_preference.audio_captioning", Kind.form("-1|0|1"));
        elements.put("cmi.learner_preference.language", Kind.text(250));
        elements.put("cmi.comments_from_learner.n.comment", Kind.text(4_000));
        elements.put("cmi.comments_from_learner.n.location", Kind.text(250));
        elements.put("cmi.comments_from_learner.n.timestamp", Kind.form(Patterns.TIMESTAMP));
        elements.put("cmi.objectives.n.id", Kind.text(4_000));
        elements.put("cmi.objectives.n.description", Kind.text(4_000));
        elements.put("cmi.objectives.n.success_status", Kind.form(Patterns.SUCCESS));
        elements.put("cmi.objectives.n.completion_status", Kind.form(Patterns.COMPLETION));
        elements.put("cmi.objectives.n.progress_measure", Kind.form(Patterns.NUMBER));
        scores(elements, "cmi.objectives.n.score", Patterns.NUMBER, "scaled", "raw", "min", "max");
        elements.put("cmi.interactions.n.id", Kind.text(4_000));
        elements.put("cmi.interactions.n.type", Kind.form(Patterns.TYPE_2004));
        elements.put("cmi.interactions.n.timestamp", Kind.form(Patterns.TIMESTAMP));
        elements.put("cmi.interactions.n.weighting", Kind.form(Patterns.NUMBER));
        elements.put("cmi.interactions.n.learner_response", Kind.text(8_000));
        elements.put(
                "cmi.interactions.n.result", Kind.form("correct|incorrect|unanticipated|neutral|" + Patterns.NUMBER));
        elements.put("cmi.interactions.n.latency", Kind.form(Patterns.INTERVAL));
        elements.put("cmi.interactions.n.description", Kind.text(4_000));
        elements.put("cmi.interactions.n.objectives.n.id", Kind.text(4_000));
        elements.put("cmi.interactions.n.correct_responses.n.pattern", Kind.text(8_000));
        elements.put("adl.nav.request", Kind.text(500));
        return Map.copyOf(elements);
    }

    private static void scores(Map<String, Kind> elements, String place, String form, String... parts) {
        for (var part : parts) elements.put(place + "." + part, Kind.form(form));
    }
}
