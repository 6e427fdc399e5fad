package org.managementacademy.scorm.cmi;

import static org.managementacademy.scorm.cmi.ErrorCode.DEPENDENCY;
import static org.managementacademy.scorm.cmi.ErrorCode.NO_VALUE;
import static org.managementacademy.scorm.cmi.ErrorCode.READ_ONLY;
import static org.managementacademy.scorm.cmi.ErrorCode.TYPE_MISMATCH;
import static org.managementacademy.scorm.cmi.ErrorCode.WRITE_FAILED;
import static org.managementacademy.scorm.cmi.ErrorCode.WRITE_ONLY;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SCORM 2004 4th Edition: what an entry of a collection needs before it can be described (error 408), what may be written once or is taken (351), the grammar of
 * responses by the type of their interaction (406), the statuses that are worked out from a threshold (RTE 4.2.4, 4.2.22), and the rights on shared stores.
 */
final class Scorm2004Rules implements Rules {
    private static final String OBJECTIVES = "cmi.objectives.n";
    private static final String INTERACTIONS = "cmi.interactions.n";
    private static final String PATTERN = INTERACTIONS + ".correct_responses.n.pattern";
    private static final String RESPONSE = INTERACTIONS + ".learner_response";
    private static final String STORE = "adl.data.n.store";

    @Override
    public Optional<Failure> beforeValue(ElementName name, Values values) {
        var template = name.template();
        if (template.equals(STORE)) return beforeStoring(name, values);
        if (lacksId(name, OBJECTIVES, values) || lacksId(name, INTERACTIONS, values))
            return Failure.because(DEPENDENCY, "The id of this entry must be set first");
        if (!template.equals(PATTERN) && !template.equals(RESPONSE)) return Optional.empty();
        var type = type(name, values);
        if (type == null) return Failure.because(DEPENDENCY, "The type of this interaction must be set first");
        var index = name.steps().getLast().index();
        return template.equals(PATTERN) && index > 0 && !type.hasManyPatterns()
                ? Failure.because(WRITE_FAILED, "An interaction of this type has one correct response")
                : Optional.empty();
    }

    private static Optional<Failure> beforeStoring(ElementName name, Values values) {
        if (!values.reaches(name)) return Failure.because(WRITE_FAILED, "There is no such store");
        return Stores.isWritable(name, values)
                ? Optional.empty()
                : Failure.because(READ_ONLY, "This activity may not write this store");
    }

    private static boolean lacksId(ElementName name, String entry, Values values) {
        return name.template().startsWith(entry + ".")
                && !name.template().equals(entry + ".id")
                && !values.has(name.inFirstEntry("id"));
    }

    @Override
    public Optional<Failure> ofValue(ElementName name, String value, Values values) {
        return switch (name.template()) {
            case OBJECTIVES + ".id" -> ofObjectiveId(name, value, values);
            case INTERACTIONS + ".objectives.n.id" -> ofTaken(name, value, values);
            case RESPONSE ->
                AnswerGrammar.response(typeOf(name, values), value).isPresent() ? Optional.empty() : notTheGrammar();
            case PATTERN -> ofPattern(name, value, values);
            default -> Optional.empty();
        };
    }

    private static Optional<Failure> ofObjectiveId(ElementName name, String value, Values values) {
        var before = values.get(name.text());
        return before == null || before.equals(value)
                ? ofTaken(name, value, values)
                : Failure.because(WRITE_FAILED, "The id of an objective is set once");
    }

    private static Optional<Failure> ofTaken(ElementName name, String value, Values values) {
        return values.others(name).anyMatch(value::equals)
                ? Failure.because(WRITE_FAILED, "Another entry has this id")
                : Optional.empty();
    }

    private static Optional<Failure> ofPattern(ElementName name, String value, Values values) {
        var type = typeOf(name, values);
        if (AnswerGrammar.pattern(type, value).isEmpty()) return notTheGrammar();
        return type.hasDistinctPatterns()
                        && values.others(name).anyMatch(other -> AnswerGrammar.isSame(type, other, value))
                ? Failure.because(WRITE_FAILED, "Another correct response of this interaction is the same")
                : Optional.empty();
    }

    private static Optional<Failure> notTheGrammar() {
        return Failure.because(TYPE_MISMATCH, "Not written as the type of this interaction wants it");
    }

    @Override
    public Optional<Failure> beforeReading(ElementName name, Values values) {
        if (!name.template().equals(STORE)) return Optional.empty();
        if (!Stores.isReadable(name, values))
            return Failure.because(WRITE_ONLY, "This activity may not read this store");
        return values.find(name.text()).orElse("").isEmpty()
                ? Failure.because(NO_VALUE, "Nothing is in this store")
                : Optional.empty();
    }

    @Override
    public Optional<String> evaluated(ElementName name, Values values) {
        return switch (name.template()) {
            case "cmi.completion_status" ->
                byThreshold("cmi.completion_threshold", "cmi.progress_measure", "completed", "incomplete", values);
            case "cmi.success_status" ->
                byThreshold("cmi.scaled_passing_score", "cmi.score.scaled", "passed", "failed", values);
            case "adl.nav.request_valid.choice.{target=n}", "adl.nav.request_valid.jump.{target=n}" ->
                values.has(name.text()) || !values.has("adl.nav.request_valid.continue")
                        ? Optional.empty()
                        : Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** With a threshold the SCO's own word does not count: unknown until there is a measure. */
    private static Optional<String> byThreshold(
            String threshold, String measure, String reached, String missed, Values values) {
        var limit = Numbers.read(values.get(threshold));
        if (limit.isEmpty()) return Optional.empty();
        return Optional.of(Numbers.read(values.get(measure))
                .map(value -> value.compareTo(limit.get()) >= 0 ? reached : missed)
                .orElse("unknown"));
    }

    private static @Nullable InteractionType type(ElementName name, Values values) {
        return InteractionType.of(values.get(name.inFirstEntry("type"))).orElse(null);
    }

    /** Only after {@link #beforeValue} has seen that there is one. */
    private static InteractionType typeOf(ElementName name, Values values) {
        return InteractionType.of(values.get(name.inFirstEntry("type"))).orElseThrow();
    }
}
