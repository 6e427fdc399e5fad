package org.managementacademy.scorm.manifest;

import static org.managementacademy.scorm.manifest.Vocabulary.ADL_SEQUENCING;
import static org.managementacademy.scorm.manifest.Vocabulary.SIMPLE_SEQUENCING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.ConstrainedChoice;
import org.managementacademy.scorm.sequencing.ControlModes;
import org.managementacademy.scorm.sequencing.DeliveryControls;
import org.managementacademy.scorm.sequencing.LimitConditions;
import org.managementacademy.scorm.sequencing.RandomizationControls;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import org.managementacademy.scorm.sequencing.SequencingDefinition;

/**
 * Reads {@code imsss:sequencing}. Where it refers to a collection, each of its own top-level elements stands instead of the collection's element of that
 * name, and the collection gives the rest.
 */
final class SequencingReader {
    private static final Map<String, Timing> TIMINGS =
            Map.of("never", Timing.NEVER, "once", Timing.ONCE, "onEachNewAttempt", Timing.ON_EACH_NEW_ATTEMPT);

    private final Problems problems;
    private final Values values;
    private final RuleReader rules;
    private final ObjectiveReader objectives;
    private final Map<String, Element> collection = new HashMap<>();

    SequencingReader(Element manifest, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.rules = new RuleReader(values);
        this.objectives = new ObjectiveReader(values, problems);
        for (var group : manifest.children(SIMPLE_SEQUENCING, "sequencingCollection"))
            for (var element : group.children(SIMPLE_SEQUENCING, "sequencing"))
                element.attribute("ID").ifPresent(id -> collection.put(id, element));
    }

    /** The sequencing of an item or of an organization, complete. */
    SequencingDefinition read(Element activity) {
        return activity.child(SIMPLE_SEQUENCING, "sequencing")
                .map(own -> read(own, referred(own)))
                .orElse(SequencingDefinition.DEFAULT);
    }

    private Optional<Element> referred(Element own) {
        var reference = own.attribute("IDRef");
        var found = reference.map(collection::get);
        if (reference.isPresent() && found.isEmpty())
            problems.addAttribute(Code.SEQUENCING_UNKNOWN, own, "IDRef", reference.get());
        return found;
    }

    private SequencingDefinition read(Element own, Optional<Element> shared) {
        var definitions = Stream.concat(Stream.of(own), shared.stream()).toList();
        var definedObjectives = objectives.read(
                first(definitions, SIMPLE_SEQUENCING, "objectives"), first(definitions, ADL_SEQUENCING, "objectives"));
        return new SequencingDefinition(
                first(definitions, SIMPLE_SEQUENCING, "controlMode")
                        .map(this::controlModes)
                        .orElse(ControlModes.DEFAULT),
                first(definitions, ADL_SEQUENCING, "constrainedChoiceConsiderations")
                        .map(this::constrainedChoice)
                        .orElse(ConstrainedChoice.DEFAULT),
                rules.sequencingRules(
                        first(definitions, SIMPLE_SEQUENCING, "sequencingRules"), definedObjectives, problems),
                first(definitions, SIMPLE_SEQUENCING, "limitConditions")
                        .map(this::limits)
                        .orElse(LimitConditions.NONE),
                rules.rollup(
                        first(definitions, SIMPLE_SEQUENCING, "rollupRules"),
                        first(definitions, ADL_SEQUENCING, "rollupConsiderations")),
                definedObjectives,
                first(definitions, SIMPLE_SEQUENCING, "randomizationControls")
                        .map(this::randomization)
                        .orElse(RandomizationControls.NONE),
                first(definitions, SIMPLE_SEQUENCING, "deliveryControls")
                        .map(this::delivery)
                        .orElse(DeliveryControls.DEFAULT));
    }

    private static Optional<Element> first(List<Element> definitions, Vocabulary vocabulary, String name) {
        return definitions.stream()
                .flatMap(definition -> definition.child(vocabulary, name).stream())
                .findFirst();
    }

    private ControlModes controlModes(Element element) {
        var defaults = ControlModes.DEFAULT;
        return new ControlModes(
                values.flag(element, "choice", defaults.choice()),
                values.flag(element, "choiceExit", defaults.choiceExit()),
                values.flag(element, "flow", defaults.flow()),
                values.flag(element, "forwardOnly", defaults.forwardOnly()),
                values.flag(element, "useCurrentAttemptObjectiveInfo", defaults.useCurrentAttemptObjectiveInfo()),
                values.flag(element, "useCurrentAttemptProgressInfo", defaults.useCurrentAttemptProgressInfo()));
    }

    private ConstrainedChoice constrainedChoice(Element element) {
        return new ConstrainedChoice(
                values.flag(element, "preventActivation", false), values.flag(element, "constrainChoice", false));
    }

    private LimitConditions limits(Element element) {
        return new LimitConditions(
                values.count(element, "attemptLimit"),
                element.attribute("attemptAbsoluteDurationLimit").orElse(null));
    }

    private RandomizationControls randomization(Element element) {
        return new RandomizationControls(
                values.token(element, "selectionTiming", TIMINGS, Timing.NEVER),
                values.count(element, "selectCount"),
                values.token(element, "randomizationTiming", TIMINGS, Timing.NEVER),
                values.flag(element, "reorderChildren", false));
    }

    private DeliveryControls delivery(Element element) {
        var defaults = DeliveryControls.DEFAULT;
        return new DeliveryControls(
                values.flag(element, "tracked", defaults.tracked()),
                values.flag(element, "completionSetByContent", defaults.completionSetByContent()),
                values.flag(element, "objectiveSetByContent", defaults.objectiveSetByContent()));
    }
}
