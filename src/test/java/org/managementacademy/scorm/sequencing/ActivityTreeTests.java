package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.managementacademy.scorm.sequencing.Outline.cluster;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;

class ActivityTreeTests {
    private final ActivityTree tree = course(
                    leaf("a"), cluster("c", leaf("c1"), cluster("d", leaf("d1")), leaf("c2")), leaf("z"))
            .tree();

    private Activity activity(String id) {
        return tree.activity(id).orElseThrow();
    }

    @Test
    void activitiesAreListedBeforeTheirChildren() {
        assertThat(tree.activities())
                .extracting(Activity::id)
                .containsExactly("course", "a", "c", "c1", "d", "d1", "c2", "z");
        assertThat(tree.root().id()).isEqualTo("course");
        assertThat(tree.activity("nobody")).isEmpty();
        assertThat(tree.edition()).isEqualTo(Edition.SCORM_2004_4TH);
    }

    @Test
    void everyActivityKnowsItsPlace() {
        var inner = activity("d1");
        assertThat(inner.parent()).isSameAs(activity("d"));
        assertThat(inner.depth()).isEqualTo(3);
        assertThat(inner.isLeaf()).isTrue();
        assertThat(inner.isRoot()).isFalse();
        assertThat(tree.root().isRoot()).isTrue();
        assertThat(tree.root().parent()).isNull();
        assertThat(tree.root().depth()).isZero();
        assertThat(activity("c").children()).extracting(Activity::id).containsExactly("c1", "d", "c2");
        assertThat(activity("c").title()).isEqualTo("Title of c");
        assertThat(activity("c").isLeaf()).isFalse();
        assertThat(inner).hasToString("d1");
    }

    @Test
    void waysLeadOverTheCommonAncestor() {
        assertThat(activity("d1").commonAncestor(activity("c2"))).isSameAs(activity("c"));
        assertThat(activity("c2").commonAncestor(activity("d1"))).isSameAs(activity("c"));
        assertThat(activity("c").commonAncestor(activity("d1"))).isSameAs(activity("c"));
        assertThat(activity("d1").commonAncestor(activity("c"))).isSameAs(activity("c"));
        assertThat(activity("a").commonAncestor(activity("z"))).isSameAs(tree.root());
        assertThat(activity("a").commonAncestor(activity("a"))).isSameAs(activity("a"));
        assertThat(activity("d1").upTo(activity("c"))).extracting(Activity::id).containsExactly("d1", "d", "c");
        assertThat(activity("c").upTo(activity("c"))).containsExactly(activity("c"));
        assertThatIllegalStateException().isThrownBy(() -> activity("a").upTo(activity("z")));
    }

    @Test
    void withinMeansBelowOrTheSame() {
        assertThat(activity("d1").isWithin(activity("c"))).isTrue();
        assertThat(activity("c").isWithin(activity("c"))).isTrue();
        assertThat(activity("c").isWithin(activity("d1"))).isFalse();
        assertThat(activity("z").isWithin(activity("c"))).isFalse();
        assertThat(activity("a").isWithin(activity("c"))).isFalse();
        assertThat(activity("c2").isWithin(activity("d"))).isFalse();
    }

    @Test
    void onlyLeafIsOneWithoutAnythingBesideItsWay() {
        assertThat(tree.onlyLeaf()).isEmpty();
        assertThat(leaf("a").tree().onlyLeaf()).map(Activity::id).contains("a");
        assertThat(course(cluster("c", leaf("a"))).tree().onlyLeaf())
                .map(Activity::id)
                .contains("a");
        assertThat(course(cluster("c", leaf("a")), leaf("b")).tree().onlyLeaf()).isEmpty();
    }

    @Test
    void scopeIsTheLearnersOrTheCourses() {
        assertThat(tree.objectivesGlobalToSystem()).isTrue();
        assertThat(tree.sharedDataGlobalToSystem()).isTrue();
        var mixed = tree.scoped(false, true);
        assertThat(mixed.objectivesGlobalToSystem()).isFalse();
        assertThat(mixed.sharedDataGlobalToSystem()).isTrue();
        assertThat(mixed.activities()).hasSameSizeAs(tree.activities());
        assertThat(mixed.edition()).isEqualTo(tree.edition());
    }

    @Test
    void identifiersAreUnique() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course(leaf("a"), cluster("c", leaf("a"))).tree())
                .withMessageContaining("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaf("a").objective("o").objective("o").tree())
                .withMessageContaining("o");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaf("a").objective(Objective.UNNAMED).tree());
    }

    @Test
    void thereIsAlwaysAPrimaryObjective() {
        var defaults = SequencingDefinition.DEFAULT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SequencingDefinition(
                        defaults.controlModes(),
                        defaults.constrainedChoice(),
                        defaults.rules(),
                        defaults.limits(),
                        defaults.rollup(),
                        List.of(),
                        defaults.randomization(),
                        defaults.delivery()));
    }

    @Test
    void numbersKeepWithinTheirBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LimitConditions(-1, null));
        assertThat(new LimitConditions(0, null).attempts()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RandomizationControls(Timing.ONCE, -1, Timing.NEVER, false));
        for (double impossible : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CompletionThreshold(true, impossible, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new CompletionThreshold(true, 1, impossible));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> leaf("a").measureWeight(impossible).tree());
        }
        for (double impossible : new double[] {-1.01, 1.01, Double.NaN})
            assertThatIllegalArgumentException().isThrownBy(() -> new Objective("o", true, impossible, List.of()));
        for (double possible : new double[] {0, 1}) {
            assertThat(new CompletionThreshold(true, possible, possible).progressWeight())
                    .isEqualTo(possible);
            assertThat(leaf("a").measureWeight(possible).tree().activities()).hasSize(1);
        }
        for (double possible : new double[] {-1, 1})
            assertThat(new Objective("o", true, possible, List.of()).minNormalizedMeasure())
                    .isEqualTo(possible);
    }

    @Test
    void outlineWrittenWithTheLibraryIsTheSame() {
        var flow = SequencingDefinition.DEFAULT.with(ControlModes.FREE);
        var written = ActivityTree.of(
                Edition.SCORM_2004_4TH,
                ActivityDefinition.of("course", flow, ActivityDefinition.of("lesson", SequencingDefinition.DEFAULT)));
        var outcome = new Sequencer(written).launch(TrackingState.fresh(1));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Delivered.class,
                        delivered -> assertThat(delivered.seed().activity()).isEqualTo("lesson"));
    }
}
