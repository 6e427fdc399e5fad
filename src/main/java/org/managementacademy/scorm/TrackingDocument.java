package org.managementacademy.scorm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.ActivityState;
import org.managementacademy.scorm.sequencing.ActivityState.ObjectiveRecord;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.ObjectiveState;
import org.managementacademy.scorm.sequencing.TrackingState;
import org.managementacademy.scorm.sequencing.Truth;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A tracking state as one JSON document, in which what is unknown, false or empty is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackingDocument(
        long seed,
        @Nullable Map<String, ActivityDocument> activities,
        @Nullable String current,
        @Nullable String suspended,
        @Nullable Map<String, ObjectiveDocument> objectives,
        @Nullable Map<String, String> shared) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, ObjectiveDocument>> OBJECTIVES = new TypeReference<>() {};

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivityDocument(
            @Nullable Boolean active,
            @Nullable Boolean suspended,
            @Nullable Integer attempts,
            @Nullable List<RecordDocument> objectives,
            @Nullable Boolean achievementOutdated,
            @Nullable Boolean progressOutdated,
            @Nullable List<String> childOrder) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordDocument(
            @Nullable ObjectiveDocument state,
            @Nullable Set<Channel> said,
            @Nullable Set<Channel> unshared) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectiveDocument(
            @Nullable Boolean satisfied,
            @Nullable Double measure,
            @Nullable Double raw,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Boolean completed,
            @Nullable Double progress) {}

    static String write(TrackingState state) {
        return JSON.writeValueAsString(new TrackingDocument(
                state.seed(),
                some(each(state.activities(), TrackingDocument::of)),
                state.current(),
                state.suspended(),
                some(each(state.objectives(), TrackingDocument::of)),
                some(state.shared())));
    }

    static TrackingState read(String text) {
        var read = JSON.readValue(text, TrackingDocument.class);
        return new TrackingState(
                read.seed,
                each(orNone(read.activities), TrackingDocument::state),
                read.current,
                read.suspended,
                each(orNone(read.objectives), TrackingDocument::state),
                orNone(read.shared));
    }

    static String writeObjectives(Map<String, ObjectiveState> objectives) {
        return JSON.writeValueAsString(each(objectives, TrackingDocument::of));
    }

    static Map<String, ObjectiveState> readObjectives(String text) {
        return each(JSON.readValue(text, OBJECTIVES), TrackingDocument::state);
    }

    private static ActivityDocument of(ActivityState state) {
        return new ActivityDocument(
                some(state.active()),
                some(state.suspended()),
                state.attempts() == 0 ? null : state.attempts(),
                state.objectives().stream().map(TrackingDocument::of).toList(),
                some(state.achievementOutdated()),
                some(state.progressOutdated()),
                state.childOrder());
    }

    private static RecordDocument of(ObjectiveRecord objective) {
        return new RecordDocument(
                objective.state().equals(ObjectiveState.UNKNOWN) ? null : of(objective.state()),
                some(objective.said()),
                some(objective.unshared()));
    }

    private static ObjectiveDocument of(ObjectiveState state) {
        return new ObjectiveDocument(
                known(state.satisfied()),
                state.measure(),
                state.raw(),
                state.min(),
                state.max(),
                known(state.completed()),
                state.progress());
    }

    private static ActivityState state(ActivityDocument read) {
        return new ActivityState(
                Boolean.TRUE.equals(read.active),
                Boolean.TRUE.equals(read.suspended),
                Objects.requireNonNullElse(read.attempts, 0),
                Objects.requireNonNullElse(read.objectives, List.<RecordDocument>of()).stream()
                        .map(TrackingDocument::state)
                        .toList(),
                Boolean.TRUE.equals(read.achievementOutdated),
                Boolean.TRUE.equals(read.progressOutdated),
                read.childOrder);
    }

    private static ObjectiveRecord state(RecordDocument read) {
        return new ObjectiveRecord(
                Optional.ofNullable(read.state).map(TrackingDocument::state).orElse(ObjectiveState.UNKNOWN),
                Objects.requireNonNullElse(read.said, Set.of()),
                Objects.requireNonNullElse(read.unshared, Set.of()));
    }

    private static ObjectiveState state(ObjectiveDocument read) {
        return new ObjectiveState(
                truth(read.satisfied),
                read.measure,
                read.raw,
                read.min,
                read.max,
                truth(read.completed),
                read.progress);
    }

    private static @Nullable Boolean known(Truth truth) {
        return truth.isKnown() ? truth == Truth.TRUE : null;
    }

    private static Truth truth(@Nullable Boolean known) {
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }

    private static @Nullable Boolean some(boolean value) {
        return value ? true : null;
    }

    private static <V> @Nullable Set<V> some(Set<V> values) {
        return values.isEmpty() ? null : values;
    }

    private static <V> @Nullable Map<String, V> some(Map<String, V> values) {
        return values.isEmpty() ? null : values;
    }

    private static <V> Map<String, V> orNone(@Nullable Map<String, V> values) {
        return values == null ? Map.of() : values;
    }

    private static <A, B> Map<String, B> each(Map<String, A> values, Function<A, B> change) {
        var changed = new TreeMap<String, B>();
        values.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }
}
