package org.managementacademy.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.manifest.Manifests.item;
import static org.managementacademy.scorm.manifest.Manifests.read;
import static org.managementacademy.scorm.manifest.Manifests.scorm12;
import static org.managementacademy.scorm.manifest.Manifests.scorm2004;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.ActivityDefinition;
import org.managementacademy.scorm.sequencing.CompletionThreshold;
import org.managementacademy.scorm.sequencing.ControlModes;
import org.managementacademy.scorm.sequencing.DeliveryControls;
import org.managementacademy.scorm.sequencing.LmsControl;
import org.managementacademy.scorm.sequencing.Prerequisite.AtLeast;
import org.managementacademy.scorm.sequencing.Prerequisite.Done;
import org.managementacademy.scorm.sequencing.Prerequisite.Not;
import org.managementacademy.scorm.sequencing.Prerequisite.Stands;
import org.managementacademy.scorm.sequencing.Prerequisite.Status;
import org.managementacademy.scorm.sequencing.SequencingDefinition;
import org.managementacademy.scorm.sequencing.SharedDataMap;
import org.managementacademy.scorm.sequencing.TimeLimitAction;

/** What an item says besides its sequencing. */
class OrganizationReaderTests {

    private static ActivityDefinition in2004(String inner) {
        return Manifests.activity(scorm2004(item("a", inner)), "a").definition();
    }

    private static ActivityDefinition in12(String inner) {
        return Manifests.activity(scorm12(item("a", inner)), "a").definition();
    }

    @Test
    void itemThatSaysNothingHasDefaults() {
        var definition = in2004("");
        assertThat(definition.completionThreshold()).isEqualTo(CompletionThreshold.DEFAULT);
        assertThat(definition.prerequisite()).isNull();
        assertThat(definition.masteryScore()).isNull();
        assertThat(definition.timeLimitAction()).isNull();
        assertThat(definition.launchData()).isNull();
        assertThat(definition.shared()).isEmpty();
        assertThat(definition.hiddenControls()).isEmpty();
    }

    @Test
    void thresholdIsReadAsEachEditionWritesIt() {
        assertThat(in2004(
                                "<adlcp:completionThreshold completedByMeasure=\"true\" minProgressMeasure=\"0.4\" progressWeight=\"0.5\"/>")
                        .completionThreshold())
                .isEqualTo(new CompletionThreshold(true, 0.4, 0.5));
        assertThat(in2004("<adlcp:completionThreshold/>").completionThreshold()).isEqualTo(CompletionThreshold.DEFAULT);
        assertThat(in2004("<adlcp:completionThreshold>0.8</adlcp:completionThreshold>")
                        .completionThreshold())
                .isEqualTo(new CompletionThreshold(true, 0.8, 1));
    }

    @ParameterizedTest
    @EnumSource(TimeLimitAction.class)
    void timeLimitActionIsRead(TimeLimitAction action) {
        assertThat(in2004("<adlcp:timeLimitAction>" + action.token() + "</adlcp:timeLimitAction>")
                        .timeLimitAction())
                .isEqualTo(action);
        assertThat(in12("<adlcp:timelimitaction> " + action.token() + " </adlcp:timelimitaction>")
                        .timeLimitAction())
                .isEqualTo(action);
    }

    @Test
    void unreadableTimeLimitActionIsIgnored() {
        var manifest = scorm2004(item("a", "<adlcp:timeLimitAction>explode</adlcp:timeLimitAction>"));
        assertThat(read(manifest).problems()).extracting(Problem::details).containsExactly(List.of("explode"));
        assertThat(Manifests.activity(manifest, "a").definition().timeLimitAction())
                .isNull();
    }

    @Test
    void launchDataKeepsItsInnerWhiteSpace() {
        assertThat(in2004("<adlcp:dataFromLMS> a  b\n c </adlcp:dataFromLMS>").launchData())
                .isEqualTo("a  b\n c");
        assertThat(in2004("<adlcp:dataFromLMS>  </adlcp:dataFromLMS>").launchData())
                .isNull();
        assertThat(in12("<adlcp:datafromlms>x=1</adlcp:datafromlms>").launchData())
                .isEqualTo("x=1");
    }

    @Test
    void sharedDataIsReadInOrderEachTargetOnce() {
        assertThat(in2004("""
                <adlcp:data>
                  <adlcp:map targetID="z"/>
                  <adlcp:map targetID="my%20data" readSharedData="false"/>
                  <adlcp:map targetID="a" writeSharedData="false"/>
                  <adlcp:map targetID="z" readSharedData="false"/>
                  <adlcp:map/>
                </adlcp:data>""").shared())
                .containsExactly(
                        new SharedDataMap("z", true, true),
                        new SharedDataMap("my data", false, true),
                        new SharedDataMap("a", true, false));
    }

    @Test
    void controlsCanBeHidden() {
        var tokens = List.of("previous", "continue", "exit", "exitAll", "abandon", "abandonAll", "suspendAll");
        var all = String.join(
                "",
                tokens.stream()
                        .map(token -> "<adlnav:hideLMSUI>" + token + "</adlnav:hideLMSUI>")
                        .toList());
        var wrapped =
                "<adlnav:presentation><adlnav:navigationInterface>%s</adlnav:navigationInterface></adlnav:presentation>";
        assertThat(in2004(wrapped.formatted(all)).hiddenControls()).containsExactlyInAnyOrder(LmsControl.values());
        assertThat(in2004(wrapped.formatted("<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>"))
                        .hiddenControls())
                .containsExactly(LmsControl.CONTINUE);
        var odd = scorm2004(item("a", wrapped.formatted("<adlnav:hideLMSUI>everything</adlnav:hideLMSUI>")));
        assertThat(read(odd).problems()).extracting(Problem::code).containsExactly(Code.VALUE_UNREADABLE);
    }

    // SCORM 1.2

    @Test
    void in12OneMayMoveFreely() {
        var manifest = scorm12("<item identifier=\"part\"><title>Part</title>" + item("a", "")
                + "<item identifier=\"b\" identifierref=\"page\"><title>B</title></item></item>");
        assertThat(Manifests.activity(manifest, "course")
                        .definition()
                        .sequencing()
                        .controlModes())
                .isEqualTo(ControlModes.FREE);
        assertThat(Manifests.activity(manifest, "part")
                        .definition()
                        .sequencing()
                        .controlModes())
                .isEqualTo(ControlModes.FREE);
        assertThat(Manifests.activity(manifest, "a").definition().sequencing().controlModes())
                .isEqualTo(ControlModes.DEFAULT);
        assertThat(Manifests.activity(manifest, "a").definition().sequencing().delivery())
                .as("a SCO that says nothing is completed, but not passed")
                .isEqualTo(new DeliveryControls(true, false, true));
        assertThat(Manifests.activity(manifest, "b").definition().sequencing().delivery())
                .isEqualTo(DeliveryControls.DEFAULT);
    }

    @Test
    void in12SequencingOf2004IsNotLookedAt() {
        var manifest = scorm12(
                item(
                        "a",
                        "<s:sequencing xmlns:s=\"http://www.imsglobal.org/xsd/imsss\"><s:deliveryControls tracked=\"false\"/></s:sequencing>"));
        assertThat(Manifests.activity(manifest, "a")
                        .definition()
                        .sequencing()
                        .delivery()
                        .tracked())
                .isTrue();
    }

    @Test
    void limitsOf12AreRead() {
        var definition = in12(
                "<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:maxtimeallowed>01:30:00</adlcp:maxtimeallowed>");
        assertThat(definition.masteryScore()).isEqualTo(0.8);
        assertThat(definition.sequencing().limits().attemptAbsoluteDuration()).isEqualTo("01:30:00");
        assertThat(in12("<adlcp:maxtimeallowed/>").sequencing().limits().attemptAbsoluteDuration())
                .isNull();
        var odd = scorm12(item("a", "<adlcp:masteryscore>101</adlcp:masteryscore>"));
        assertThat(Manifests.activity(odd, "a").definition().masteryScore()).isNull();
        assertThat(read(odd).problems()).extracting(Problem::code).containsExactly(Code.VALUE_UNREADABLE);
        assertThat(in12("").sequencing().objectives()).isEqualTo(SequencingDefinition.DEFAULT.objectives());
    }

    @Test
    void prerequisitesAreRead() {
        assertThat(in12("<adlcp:prerequisites type=\"aicc_script\">b</adlcp:prerequisites>")
                        .prerequisite())
                .isEqualTo(new Done("b"));
        assertThat(in12("<adlcp:prerequisites type=\"aicc_script\"/>").prerequisite())
                .isNull();
        var odd = scorm12(item("a", "<adlcp:prerequisites>b &amp;</adlcp:prerequisites>"));
        assertThat(Manifests.activity(odd, "a").definition().prerequisite()).isNull();
        assertThat(read(odd).problems()).extracting(Problem::code).containsExactly(Code.PREREQUISITE_UNREADABLE);
        assertThat(read(odd).problems().getFirst().details()).containsExactly("b &");
    }

    @Test
    void scriptsOfPrerequisitesAreUnderstood() {
        var a = new Done("a");
        var b = new Done("b");
        var c = new Done("c");
        assertThat(PrerequisiteReader.read("a&b")).contains(new AtLeast(2, List.of(a, b)));
        assertThat(PrerequisiteReader.read("a | b | c")).contains(new AtLeast(1, List.of(a, b, c)));
        assertThat(PrerequisiteReader.read("a|b&c"))
                .contains(new AtLeast(1, List.of(a, new AtLeast(2, List.of(b, c)))));
        assertThat(PrerequisiteReader.read("(a|b)&c"))
                .contains(new AtLeast(2, List.of(new AtLeast(1, List.of(a, b)), c)));
        assertThat(PrerequisiteReader.read("~a")).contains(new Not(a));
        assertThat(PrerequisiteReader.read("~~a")).contains(new Not(new Not(a)));
        assertThat(PrerequisiteReader.read("2*{a,b,c}")).contains(new AtLeast(2, List.of(a, b, c)));
        assertThat(PrerequisiteReader.read("2 * {a, b&c}"))
                .contains(new AtLeast(2, List.of(a, new AtLeast(2, List.of(b, c)))));
        assertThat(PrerequisiteReader.read("a<>failed")).contains(new Not(new Stands("a", Status.FAILED)));
        assertThat(PrerequisiteReader.read("\"lesson 1\"")).contains(new Done("lesson 1"));
        assertThat(PrerequisiteReader.read("item-1.2_x")).contains(new Done("item-1.2_x"));
    }

    @ParameterizedTest
    @CsvSource({
        "a=passed, PASSED",
        "a=P, PASSED",
        "a = \"completed\", COMPLETED",
        "a=c, COMPLETED",
        "a=\"not attempted\", NOT_ATTEMPTED",
        "a=n, NOT_ATTEMPTED",
        "a=failed, FAILED",
        "a=f, FAILED",
        "a=incomplete, INCOMPLETE",
        "a=i, INCOMPLETE"
    })
    void statusesOfPrerequisitesAreUnderstood(String script, Status status) {
        assertThat(PrerequisiteReader.read(script)).contains(new Stands("a", status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "&", "a&", "a b", "(a", "a)", "a=", "a=great", "2*a", "2*{a", "2*{}", "a,b", "~", "a & %"
            })
    void otherScriptsAreNot(String script) {
        assertThat(PrerequisiteReader.read(script)).isEmpty();
    }

    @Test
    void depthOfScriptsIsBounded() {
        assertThat(PrerequisiteReader.read("(".repeat(10_000) + "a" + ")".repeat(10_000)))
                .isEmpty();
        assertThat(PrerequisiteReader.read("~".repeat(10_000) + "a")).isEmpty();
        assertThat(PrerequisiteReader.read("(".repeat(20) + "~".repeat(20) + "a" + ")".repeat(20)))
                .isPresent();
    }
}
