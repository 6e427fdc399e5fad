package org.managementacademy.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.manifest.Manifests.item;
import static org.managementacademy.scorm.manifest.Manifests.read;
import static org.managementacademy.scorm.manifest.Manifests.scorm2004;
import static org.managementacademy.scorm.manifest.Manifests.sequencing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.Combination;
import org.managementacademy.scorm.sequencing.Condition;
import org.managementacademy.scorm.sequencing.ConstrainedChoice;
import org.managementacademy.scorm.sequencing.ControlModes;
import org.managementacademy.scorm.sequencing.DeliveryControls;
import org.managementacademy.scorm.sequencing.LimitConditions;
import org.managementacademy.scorm.sequencing.Objective;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RandomizationControls;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;
import org.managementacademy.scorm.sequencing.Rollup;
import org.managementacademy.scorm.sequencing.Rollup.Required;
import org.managementacademy.scorm.sequencing.RollupRule;
import org.managementacademy.scorm.sequencing.RollupRule.ChildActivitySet;
import org.managementacademy.scorm.sequencing.SequencingDefinition;
import org.managementacademy.scorm.sequencing.SequencingRule;
import org.managementacademy.scorm.sequencing.SequencingRule.Action;

class SequencingReaderTests {

    private static SequencingDefinition read2004(String sequencing) {
        return Manifests.activity(scorm2004(item("a", sequencing)), "a")
                .definition()
                .sequencing();
    }

    private static List<Problem> problems(String sequencing) {
        return read(scorm2004(item("a", sequencing(sequencing)))).problems();
    }

    @Test
    void withoutSequencingEverythingIsAsTheStandardSays() {
        assertThat(read2004("")).isEqualTo(SequencingDefinition.DEFAULT);
        assertThat(read2004(sequencing(""))).isEqualTo(SequencingDefinition.DEFAULT);
    }

    @Test
    void controlModesAreRead() {
        assertThat(read2004(
                                sequencing(
                                        "<imsss:controlMode choice=\"false\" choiceExit=\"false\" flow=\"true\" forwardOnly=\"true\""
                                                + " useCurrentAttemptObjectiveInfo=\"false\" useCurrentAttemptProgressInfo=\"false\"/>"))
                        .controlModes())
                .isEqualTo(new ControlModes(false, false, true, true, false, false));
        assertThat(read2004(sequencing("<imsss:controlMode/>")).controlModes()).isEqualTo(ControlModes.DEFAULT);
        assertThat(read2004(sequencing("<imsss:controlMode flow=\" 1 \" choice=\"0\"/>"))
                        .controlModes())
                .isEqualTo(new ControlModes(false, true, true, false, true, true));
    }

    @Test
    void sequencingOfTheOrganizationIsReadToo() {
        var manifest = scorm2004(item("a", "") + sequencing("<imsss:controlMode flow=\"true\"/>"));
        assertThat(Manifests.activity(manifest, "course")
                        .definition()
                        .sequencing()
                        .controlModes()
                        .flow())
                .isTrue();
        assertThat(Manifests.activity(manifest, "a")
                        .definition()
                        .sequencing()
                        .controlModes()
                        .flow())
                .isFalse();
    }

    @Test
    void limitsChoiceDeliveryAndRandomizationAreRead() {
        var definition = read2004(sequencing("""
                <imsss:limitConditions attemptLimit="3" attemptAbsoluteDurationLimit="PT1H30M"/>
                <imsss:randomizationControls randomizationTiming="onEachNewAttempt" selectCount="2" reorderChildren="true" selectionTiming="once"/>
                <imsss:deliveryControls tracked="false" completionSetByContent="true" objectiveSetByContent="true"/>
                <adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="true"/>"""));
        assertThat(definition.limits()).isEqualTo(new LimitConditions(3, "PT1H30M"));
        assertThat(definition.randomization())
                .isEqualTo(new RandomizationControls(Timing.ONCE, 2, Timing.ON_EACH_NEW_ATTEMPT, true));
        assertThat(definition.delivery()).isEqualTo(new DeliveryControls(false, true, true));
        assertThat(definition.constrainedChoice()).isEqualTo(new ConstrainedChoice(true, true));
        var empty = read2004(sequencing("""
                <imsss:limitConditions/><imsss:randomizationControls randomizationTiming="never"/><imsss:deliveryControls/>
                <adlseq:constrainedChoiceConsiderations/>"""));
        assertThat(empty).isEqualTo(SequencingDefinition.DEFAULT);
    }

    @Test
    void rulesAreReadEachInItsList() {
        var rules = read2004(sequencing("""
                <imsss:sequencingRules>
                  <imsss:preConditionRule>
                    <imsss:ruleConditions conditionCombination="any">
                      <imsss:ruleCondition condition="satisfied" operator="not" referencedObjective="o"/>
                      <imsss:ruleCondition condition="objectiveMeasureGreaterThan" measureThreshold="-0.25" operator="noOp"/>
                    </imsss:ruleConditions>
                    <imsss:ruleAction action="skip"/>
                  </imsss:preConditionRule>
                  <imsss:exitConditionRule>
                    <imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions>
                    <imsss:ruleAction action="exit"/>
                  </imsss:exitConditionRule>
                  <imsss:postConditionRule>
                    <imsss:ruleConditions conditionCombination="all"><imsss:ruleCondition condition="completed"/></imsss:ruleConditions>
                    <imsss:ruleAction action="retryAll"/>
                  </imsss:postConditionRule>
                </imsss:sequencingRules>
                <imsss:objectives><imsss:primaryObjective/><imsss:objective objectiveID="o"/></imsss:objectives>""")).rules();
        assertThat(rules.preConditions())
                .containsExactly(new SequencingRule(
                        Combination.ANY,
                        List.of(
                                new Condition(Condition.Kind.SATISFIED, true, "o", 0),
                                new Condition(Condition.Kind.OBJECTIVE_MEASURE_GREATER_THAN, false, null, -0.25)),
                        Action.SKIP));
        assertThat(rules.exitConditions())
                .containsExactly(
                        new SequencingRule(Combination.ALL, List.of(Condition.of(Condition.Kind.ALWAYS)), Action.EXIT));
        assertThat(rules.postConditions())
                .containsExactly(new SequencingRule(
                        Combination.ALL, List.of(Condition.of(Condition.Kind.COMPLETED)), Action.RETRY_ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "preConditionRule, skip, SKIP",
        "preConditionRule, disabled, DISABLED",
        "preConditionRule, hiddenFromChoice, HIDDEN_FROM_CHOICE",
        "preConditionRule, stopForwardTraversal, STOP_FORWARD_TRAVERSAL",
        "exitConditionRule, exit, EXIT",
        "postConditionRule, exitParent, EXIT_PARENT",
        "postConditionRule, exitAll, EXIT_ALL",
        "postConditionRule, retry, RETRY",
        "postConditionRule, retryAll, RETRY_ALL",
        "postConditionRule, continue, CONTINUE",
        "postConditionRule, previous, PREVIOUS"
    })
    void everyActionIsReadWhereItBelongs(String kind, String action, Action expected) {
        var rule = "<imsss:%s><imsss:ruleAction action=\"%s\"/></imsss:%s>".formatted(kind, action, kind);
        var rules = read2004(sequencing("<imsss:sequencingRules>" + rule + "</imsss:sequencingRules>"))
                .rules();
        var found = List.of(rules.preConditions(), rules.exitConditions(), rules.postConditions()).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(found).containsExactly(new SequencingRule(Combination.ALL, List.of(), expected));
        var elsewhere = rule.replace(kind, kind.equals("exitConditionRule") ? "preConditionRule" : "exitConditionRule");
        assertThat(problems("<imsss:sequencingRules>" + elsewhere + "</imsss:sequencingRules>"))
                .extracting(Problem::code)
                .containsExactly(Code.VALUE_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "satisfied, SATISFIED",
        "objectiveStatusKnown, OBJECTIVE_STATUS_KNOWN",
        "objectiveMeasureKnown, OBJECTIVE_MEASURE_KNOWN",
        "objectiveMeasureGreaterThan, OBJECTIVE_MEASURE_GREATER_THAN",
        "objectiveMeasureLessThan, OBJECTIVE_MEASURE_LESS_THAN",
        "completed, COMPLETED",
        "activityProgressKnown, ACTIVITY_PROGRESS_KNOWN",
        "attempted, ATTEMPTED",
        "attemptLimitExceeded, ATTEMPT_LIMIT_EXCEEDED",
        "timeLimitExceeded, TIME_LIMIT_EXCEEDED",
        "outsideAvailableTimeRange, OUTSIDE_AVAILABLE_TIME_RANGE",
        "always, ALWAYS",
        "never, NEVER"
    })
    void everyConditionIsRead(String condition, Condition.Kind kind) {
        var rules = read2004(sequencing("""
                <imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions><imsss:rollupCondition condition="%s"/></imsss:rollupConditions>
                <imsss:rollupAction action="satisfied"/></imsss:rollupRule></imsss:rollupRules>""".formatted(condition))).rollup().rules();
        assertThat(rules.getFirst().conditions()).containsExactly(Condition.of(kind));
    }

    @Test
    void ruleWithoutAReadableActionIsLeftOut() {
        var nameless =
                "<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleAction/></imsss:preConditionRule><imsss:postConditionRule/></imsss:sequencingRules>";
        assertThat(read2004(sequencing(nameless)).rules().preConditions()).isEmpty();
        assertThat(read2004(sequencing(nameless)).rules().postConditions()).isEmpty();
        var rollup =
                "<imsss:rollupRules><imsss:rollupRule><imsss:rollupAction action=\"maybe\"/></imsss:rollupRule></imsss:rollupRules>";
        assertThat(read2004(sequencing(rollup)).rollup().rules()).isEmpty();
        assertThat(problems(rollup)).extracting(Problem::details).containsExactly(List.of("maybe"));
    }

    @Test
    void unreadableConditionNeverHolds() {
        var odd =
                "<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition=\"rainy\"/></imsss:ruleConditions><imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules>";
        assertThat(read2004(sequencing(odd)).rules().preConditions().getFirst().conditions())
                .containsExactly(Condition.of(Condition.Kind.NEVER));
    }

    @Test
    void objectiveThatARuleLooksForMustBeThere() {
        var rule =
                "<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition=\"satisfied\" referencedObjective=\"%s\"/></imsss:ruleConditions><imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules>"
                        + "<imsss:objectives><imsss:primaryObjective objectiveID=\"main\"/><imsss:objective objectiveID=\"my%%20goal\"/></imsss:objectives>";
        assertThat(problems(rule.formatted("my goal"))).isEmpty();
        assertThat(problems(rule.formatted("main"))).isEmpty();
        assertThat(problems(rule.formatted("other"))).extracting(Problem::code).containsExactly(Code.OBJECTIVE_UNKNOWN);
        assertThat(problems(rule.formatted("other")))
                .extracting(Problem::details)
                .containsExactly(List.of("other"));
    }

    @Test
    void rollupIsRead() {
        var rollup = read2004(sequencing("""
                <imsss:rollupRules rollupObjectiveSatisfied="false" rollupProgressCompletion="false" objectiveMeasureWeight="0.5">
                  <imsss:rollupRule childActivitySet="atLeastCount" minimumCount="2">
                    <imsss:rollupConditions conditionCombination="all">
                      <imsss:rollupCondition condition="attempted" operator="not"/><imsss:rollupCondition condition="satisfied"/>
                    </imsss:rollupConditions>
                    <imsss:rollupAction action="notSatisfied"/>
                  </imsss:rollupRule>
                  <imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.4"><imsss:rollupAction action="completed"/></imsss:rollupRule>
                </imsss:rollupRules>
                <adlseq:rollupConsiderations requiredForSatisfied="ifNotSuspended" requiredForNotSatisfied="ifAttempted"
                    requiredForCompleted="ifNotSkipped" requiredForIncomplete="always" measureSatisfactionIfActive="false"/>""")).rollup();
        assertThat(rollup)
                .isEqualTo(new Rollup(
                        false,
                        false,
                        0.5,
                        Required.IF_NOT_SUSPENDED,
                        Required.IF_ATTEMPTED,
                        Required.IF_NOT_SKIPPED,
                        Required.ALWAYS,
                        false,
                        List.of(
                                new RollupRule(
                                        ChildActivitySet.AT_LEAST_COUNT,
                                        2,
                                        0,
                                        Combination.ALL,
                                        List.of(
                                                Condition.of(Condition.Kind.ATTEMPTED)
                                                        .negate(),
                                                Condition.of(Condition.Kind.SATISFIED)),
                                        RollupRule.Action.NOT_SATISFIED),
                                new RollupRule(
                                        ChildActivitySet.AT_LEAST_PERCENT,
                                        0,
                                        0.4,
                                        Combination.ANY,
                                        List.of(),
                                        RollupRule.Action.COMPLETED))));
        assertThat(read2004(sequencing("<imsss:rollupRules/><adlseq:rollupConsiderations/>"))
                        .rollup())
                .isEqualTo(Rollup.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"all, ALL", "any, ANY", "none, NONE", "atLeastCount, AT_LEAST_COUNT", "atLeastPercent, AT_LEAST_PERCENT"
    })
    void everySetOfChildrenIsRead(String written, ChildActivitySet set) {
        var rules = read2004(sequencing("<imsss:rollupRules><imsss:rollupRule childActivitySet=\"" + written
                        + "\"><imsss:rollupAction action=\"incomplete\"/></imsss:rollupRule></imsss:rollupRules>"))
                .rollup()
                .rules();
        assertThat(rules.getFirst().children()).isEqualTo(set);
        assertThat(rules.getFirst().action()).isEqualTo(RollupRule.Action.INCOMPLETE);
    }

    // Objectives

    @Test
    void objectivesAreReadWithTheirMaps() {
        var objectives = read2004(sequencing("""
                <imsss:objectives>
                  <imsss:primaryObjective objectiveID="main" satisfiedByMeasure="true">
                    <imsss:minNormalizedMeasure> 0.75 </imsss:minNormalizedMeasure>
                    <imsss:mapInfo targetObjectiveID="one"/>
                    <imsss:mapInfo targetObjectiveID="two" readSatisfiedStatus="false" readNormalizedMeasure="false" writeSatisfiedStatus="true" writeNormalizedMeasure="true"/>
                  </imsss:primaryObjective>
                  <imsss:objective objectiveID="other"/>
                </imsss:objectives>
                <adlseq:objectives>
                  <adlseq:objective objectiveID="other"><adlseq:mapInfo targetObjectiveID="three" writeRawScore="true" writeMinScore="true" writeMaxScore="true" writeCompletionStatus="true" writeProgressMeasure="true"
                      readRawScore="false" readMinScore="false" readMaxScore="false" readCompletionStatus="false" readProgressMeasure="false"/></adlseq:objective>
                  <adlseq:objective objectiveID="main"><adlseq:mapInfo targetObjectiveID="four"/></adlseq:objective>
                </adlseq:objectives>""")).objectives();
        var extended = EnumSet.of(
                Channel.RAW_SCORE, Channel.MIN_SCORE, Channel.MAX_SCORE, Channel.COMPLETION, Channel.PROGRESS);
        assertThat(objectives)
                .containsExactly(
                        new Objective(
                                "main",
                                true,
                                0.75,
                                List.of(
                                        new Objective.Map(
                                                "one", EnumSet.of(Channel.SATISFIED, Channel.MEASURE), Set.of()),
                                        new Objective.Map(
                                                "two", Set.of(), EnumSet.of(Channel.SATISFIED, Channel.MEASURE)),
                                        new Objective.Map("four", extended, Set.of()))),
                        new Objective("other", false, 1, List.of(new Objective.Map("three", Set.of(), extended))));
    }

    @Test
    void primaryObjectiveThatIsNotMentionedIsThereAllTheSame() {
        var objectives = read2004(
                        sequencing("<imsss:objectives><imsss:objective objectiveID=\"o\"/></imsss:objectives>"))
                .objectives();
        assertThat(objectives).containsExactly(Objective.UNNAMED, Objective.named("o"));
        assertThat(read2004(sequencing("<imsss:objectives><imsss:primaryObjective/></imsss:objectives>"))
                        .objectives())
                .containsExactly(Objective.UNNAMED);
    }

    @ParameterizedTest
    @CsvSource({
        "'  my%20goal ', my goal",
        "'my%20%20%20 goal', my goal",
        "%E9%A2%86, 领",
        "100%, 100%",
        "a%2, a%2",
        "a%zz, a%zz",
        "urn:x:%7Bid%7D, urn:x:{id}"
    })
    void identifiersOfObjectivesAreDecodedAndTrimmed(String written, String id) {
        var objectives = read2004(sequencing("<imsss:objectives><imsss:primaryObjective objectiveID=\"" + written
                        + "\"><imsss:mapInfo targetObjectiveID=\"" + written
                        + "\"/></imsss:primaryObjective></imsss:objectives>"))
                .objectives();
        assertThat(objectives.getFirst().id()).isEqualTo(id);
        assertThat(objectives.getFirst().maps().getFirst().target()).isEqualTo(id);
    }

    @Test
    void doubtfulObjectivesAreLeftOut() {
        var twice =
                "<imsss:objectives><imsss:primaryObjective objectiveID=\"o\"/><imsss:objective objectiveID=\"o\"/><imsss:objective objectiveID=\" o \"/></imsss:objectives>";
        assertThat(read2004(sequencing(twice)).objectives()).hasSize(1);
        assertThat(problems(twice))
                .extracting(Problem::code)
                .containsExactly(Code.OBJECTIVE_TWICE, Code.OBJECTIVE_TWICE);
        var nameless = "<imsss:objectives><imsss:objective/><imsss:objective objectiveID=\"  \"/></imsss:objectives>";
        assertThat(problems(nameless))
                .extracting(Problem::code)
                .containsExactly(Code.OBJECTIVE_UNNAMED, Code.OBJECTIVE_UNNAMED);
        var astray = "<adlseq:objectives><adlseq:objective objectiveID=\"x\"/><adlseq:objective/></adlseq:objectives>";
        assertThat(problems(astray))
                .extracting(Problem::code)
                .containsExactly(Code.OBJECTIVE_UNNAMED, Code.OBJECTIVE_UNNAMED);
        assertThat(problems(astray)).extracting(Problem::details).containsExactly(List.of("x"), List.of(""));
        var targetless =
                "<imsss:objectives><imsss:primaryObjective objectiveID=\"o\"><imsss:mapInfo/></imsss:primaryObjective></imsss:objectives>";
        assertThat(problems(targetless)).extracting(Problem::code).containsExactly(Code.OBJECTIVE_UNNAMED);
        assertThat(read2004(sequencing(targetless)).objectives().getFirst().maps())
                .isEmpty();
    }

    // Values

    @ParameterizedTest
    @CsvSource({
        "<imsss:controlMode flow=\"maybe\"/>, maybe",
        "<imsss:limitConditions attemptLimit=\"-1\"/>, -1",
        "<imsss:limitConditions attemptLimit=\"many\"/>, many",
        "<imsss:limitConditions attemptLimit=\"12345678901\"/>, 12345678901",
        "<imsss:randomizationControls selectionTiming=\"sometimes\"/>, sometimes",
        "<imsss:rollupRules objectiveMeasureWeight=\"1.01\"/>, 1.01",
        "<imsss:rollupRules objectiveMeasureWeight=\"-0.01\"/>, -0.01",
        "<imsss:rollupRules objectiveMeasureWeight=\"NaN\"/>, NaN",
        "<imsss:rollupRules objectiveMeasureWeight=\"heavy\"/>, heavy",
        "<adlseq:rollupConsiderations requiredForSatisfied=\"now\"/>, now"
    })
    void unreadableValueBecomesTheDefault(String element, String value) {
        assertThat(problems(element)).hasSize(1);
        assertThat(problems(element).getFirst().code()).isEqualTo(Code.VALUE_UNREADABLE);
        assertThat(problems(element).getFirst().code().isError()).isFalse();
        assertThat(problems(element).getFirst().details()).containsExactly(value);
        assertThat(read2004(sequencing(element))).isEqualTo(SequencingDefinition.DEFAULT);
    }

    @Test
    void unreadableMinimumMeasureBecomesTheDefaultToo() {
        var odd =
                "<imsss:objectives><imsss:primaryObjective satisfiedByMeasure=\"true\"><imsss:minNormalizedMeasure>2</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>";
        assertThat(read2004(sequencing(odd)).objectives().getFirst().minNormalizedMeasure())
                .isEqualTo(1);
        assertThat(problems(odd))
                .extracting(Problem::place)
                .containsExactly(
                        "manifest/organizations/organization/item/sequencing/objectives/primaryObjective/minNormalizedMeasure");
    }

    // Collections

    @Test
    void collectionGivesWhatTheActivityDoesNotSayItself() {
        var manifest = scorm2004(
                "2004 4th Edition",
                item("a", "<imsss:sequencing IDRef=\"shared\"><imsss:controlMode flow=\"true\"/></imsss:sequencing>")
                        + item("b", "<imsss:sequencing IDRef=\"shared\"/>"),
                """
                <imsss:sequencingCollection>
                  <imsss:sequencing ID="other"><imsss:limitConditions attemptLimit="9"/></imsss:sequencing>
                  <imsss:sequencing ID="shared">
                    <imsss:controlMode choice="false"/><imsss:limitConditions attemptLimit="2"/>
                    <adlseq:constrainedChoiceConsiderations preventActivation="true"/>
                  </imsss:sequencing>
                </imsss:sequencingCollection>""");
        var a = Manifests.activity(manifest, "a").definition().sequencing();
        assertThat(a.controlModes()).isEqualTo(new ControlModes(true, true, true, false, true, true));
        assertThat(a.limits().attempts()).isEqualTo(2);
        assertThat(a.constrainedChoice().preventActivation()).isTrue();
        var b = Manifests.activity(manifest, "b").definition().sequencing();
        assertThat(b.controlModes().choice()).isFalse();
        assertThat(b.limits().attempts()).isEqualTo(2);
    }

    @Test
    void collectionThatIsNotThereIsRefused() {
        var reading = read(scorm2004(item("a", "<imsss:sequencing IDRef=\"nowhere\"/>")));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(Code.SEQUENCING_UNKNOWN);
        assertThat(reading.problems().getFirst().place())
                .isEqualTo("manifest/organizations/organization/item/sequencing@IDRef");
    }
}
