package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Standing;
import org.managementacademy.scorm.sequencing.TimeLimitAction;

/**
 * What a SCO finds when its session begins: all that the system knows and the SCO does not. Immutable: each method answers a new one.
 *
 * {@snippet :
 * var first = InitialModel.scorm12().learner("4711", "Martin, Claire").launchData("level=2").passingScore(new BigDecimal(80));
 * var second = InitialModel.scorm12().learner("4711", "Martin, Claire").following(stored);    // where the learner left off
 * }
 */
public final class InitialModel {
    /** Who the learner is: what need not be stored with every attempt. */
    private static final Set<String> WHO =
            Set.of("cmi.core.student_id", "cmi.core.student_name", "cmi.learner_id", "cmi.learner_name");

    private final Standard standard;
    private final SortedMap<String, String> values;

    private InitialModel(Standard standard, SortedMap<String, String> values) {
        this.standard = standard;
        this.values = Collections.unmodifiableSortedMap(values);
    }

    public static InitialModel scorm12() {
        return of(Standard.SCORM_12);
    }

    public static InitialModel scorm2004() {
        return of(Standard.SCORM_2004);
    }

    public static InitialModel of(Standard standard) {
        return new InitialModel(standard, new TreeMap<>()).with("entry", "ab-initio");
    }

    public Standard standard() {
        return standard;
    }

    /** Value by element, as a player hands it to a SCO. */
    public SortedMap<String, String> values() {
        return values;
    }

    /** The same without who the learner is: what is stored. */
    public InitialModel anonymous() {
        var kept = new TreeMap<>(values);
        kept.keySet().removeAll(WHO);
        return new InitialModel(standard, kept);
    }

    /** @param name as the content shows it; SCORM 1.2 wants the family name first, after it a comma */
    public InitialModel learner(String id, String name) {
        return isOld()
                ? with("student_id", id).with("student_name", name)
                : with("learner_id", id).with("learner_name", name);
    }

    /** Without it the attempt counts for nothing. */
    public InitialModel credit(boolean credit) {
        return with("credit", credit ? "credit" : "no-credit");
    }

    public InitialModel mode(Mode mode) {
        return with(isOld() ? "lesson_mode" : "mode", mode.word());
    }

    public InitialModel launchData(String text) {
        return put("cmi.launch_data", text);
    }

    /** @param score -1 to 1 in SCORM 2004, the mastery score of 0 to 100 in SCORM 1.2 */
    public InitialModel passingScore(BigDecimal score) {
        return put(isOld() ? "cmi.student_data.mastery_score" : "cmi.scaled_passing_score", score.toPlainString());
    }

    /** Only in SCORM 2004. @param measure 0 to 1 */
    public InitialModel completionThreshold(BigDecimal measure) {
        return put("cmi.completion_threshold", measure.toPlainString());
    }

    /** @param time as the standard of the package writes it */
    public InitialModel maxTimeAllowed(String time) {
        return put((isOld() ? "cmi.student_data." : "cmi.") + "max_time_allowed", time);
    }

    public InitialModel timeLimitAction(TimeLimitAction action) {
        return put((isOld() ? "cmi.student_data." : "cmi.") + "time_limit_action", action.token());
    }

    /** One more comment of the system; SCORM 1.2 holds one, without place and time. */
    public InitialModel comment(String text, String location, String timestamp) {
        if (isOld()) return put("cmi.comments_from_lms", text);
        var entry = next("cmi.comments_from_lms");
        return put(entry + ".comment", text).put(entry + ".location", location).put(entry + ".timestamp", timestamp);
    }

    /** An objective of the SCO: the one of this identifier, or one more. Only in SCORM 2004. */
    public InitialModel objective(String id, Standing standing) {
        var entry = entries("cmi.objectives")
                .filter(place -> id.equals(values.get(place + ".id")))
                .findFirst()
                .orElseGet(() -> next("cmi.objectives"));
        return put(entry + ".id", id).with(Standings.written(entry, standing));
    }

    /** One more store that activities share. Only in SCORM 2004. @param value null when nothing is in it */
    public InitialModel store(String id, boolean readable, boolean writable, @Nullable String value) {
        var entry = next(Stores.PLACE);
        var store = put(entry + ".id", id).put(entry + "." + Stores.ACCESS, Stores.access(readable, writable));
        return value == null ? store : store.put(entry + ".store", value);
    }

    /**
     * Whether a navigation request would be granted. Only in SCORM 2004.
     *
     * @param request {@code continue}, {@code previous}, or as in <code>choice.{target=activity_1}</code>
     */
    public InitialModel granted(String request, boolean granted) {
        return put("adl.nav.request_valid." + request, String.valueOf(granted));
    }

    /**
     * A session after another one of the same learner, to be said before its objectives. It resumes when the last one was suspended; otherwise SCORM 2004 begins again with nothing (RTE 4.2.8), while
     * SCORM 1.2 knows one attempt only and keeps its data.
     */
    public InitialModel following(Snapshot last) {
        if (last.isSuspended()) return resuming(last);
        return isOld() ? keeping(last).with("entry", "") : this;
    }

    /** A session that goes on where the last one was, whatever that one said: it may have been cut off. To be said before its objectives. */
    public InitialModel resuming(Snapshot last) {
        return keeping(last).with("entry", "resume");
    }

    /** What the SCO has ever set stays, and its time adds up; what this model already says of anything is newer. */
    private InitialModel keeping(Snapshot last) {
        if (entries("cmi.objectives").findAny().isPresent())
            throw new IllegalStateException("Objectives are added to what was kept");
        var kept = new TreeMap<String, String>();
        for (var layer : List.of(last.given(), last.set()))
            layer.forEach((element, value) -> {
                if (standard.keeps(element)) kept.put(element, value);
            });
        kept.putAll(values);
        kept.put(standard.totalTimeElement(), standard.write(last.totalTime()));
        return new InitialModel(standard, kept);
    }

    private String next(String collection) {
        return collection + "." + new Values(values, Map.of()).count(collection);
    }

    private Stream<String> entries(String collection) {
        return new Values(values, Map.of()).entries(collection);
    }

    private boolean isOld() {
        return standard == Standard.SCORM_12;
    }

    /** An element that lies in {@code cmi.core} in SCORM 1.2 and in {@code cmi} in SCORM 2004. */
    private InitialModel with(String last, String value) {
        return put((isOld() ? "cmi.core." : "cmi.") + last, value);
    }

    private InitialModel put(String element, String value) {
        return with(Map.of(element, value));
    }

    private InitialModel with(Map<String, String> more) {
        var all = new TreeMap<>(values);
        all.putAll(more);
        return new InitialModel(standard, all);
    }
}
