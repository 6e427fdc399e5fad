package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Outline.course;
import static org.managementacademy.scorm.sequencing.Outline.leaf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Prerequisite.AtLeast;
import org.managementacademy.scorm.sequencing.Prerequisite.Done;
import org.managementacademy.scorm.sequencing.Prerequisite.Not;
import org.managementacademy.scorm.sequencing.Prerequisite.Stands;
import org.managementacademy.scorm.sequencing.Prerequisite.Status;

/** The guard that SCORM 1.2 has in place of sequencing. */
class PrerequisitesTests {

    private static Walk waitingFor(Prerequisite prerequisite) {
        var walk = Walk.through(course(
                        leaf("a").setByContent(),
                        leaf("b").setByContent(),
                        leaf("test").after(prerequisite))
                .tree(Edition.SCORM_12));
        walk.launches();
        return walk;
    }

    private static boolean opens(Walk walk) {
        return walk.controls().choices().contains("test");
    }

    @Test
    void testOpensWhenTheLessonIsCompletedOrPassed() {
        var walk = waitingFor(new Done("a"));
        assertThat(opens(walk)).isFalse();
        assertThat(walk.chooses("test")).isEqualTo("DB.1.1-3");
        walk.chooses("a");
        walk.says(Standing.NONE.with(Completion.COMPLETED));
        assertThat(walk.chooses("test")).isEqualTo("test");
        var passed = waitingFor(new Done("a"));
        passed.says(Standing.NONE.with(Success.PASSED));
        assertThat(opens(passed)).isTrue();
    }

    @Test
    void walkDoesNotPassAClosedDoor() {
        var walk = waitingFor(new Done("a"));
        walk.says(Standing.NONE.with(Completion.INCOMPLETE));
        walk.continues();
        assertThat(walk.controls().continues()).isFalse();
        assertThat(walk.continues()).isEqualTo("SB.2.2-2");
    }

    @Test
    void eachStatusCanBeAskedFor() {
        var walk = waitingFor(new Stands("a", Status.PASSED));
        walk.says(Standing.NONE.with(Completion.COMPLETED));
        assertThat(opens(walk)).isFalse();
        walk.says(Standing.NONE.with(Success.PASSED));
        assertThat(opens(walk)).isTrue();
        var failed = waitingFor(new Stands("a", Status.FAILED));
        assertThat(opens(failed)).isFalse();
        failed.says(Standing.NONE.with(Success.FAILED));
        assertThat(opens(failed)).isTrue();
        var completed = waitingFor(new Stands("a", Status.COMPLETED));
        completed.says(Standing.NONE.with(Success.PASSED));
        assertThat(opens(completed)).isFalse();
        completed.says(Standing.NONE.with(Completion.COMPLETED));
        assertThat(opens(completed)).isTrue();
    }

    @Test
    void untouchedAndUnfinishedAreTwoThings() {
        assertThat(opens(waitingFor(new Stands("b", Status.NOT_ATTEMPTED)))).isTrue();
        assertThat(opens(waitingFor(new Stands("b", Status.INCOMPLETE)))).isFalse();
        var begun = waitingFor(new Stands("a", Status.NOT_ATTEMPTED));
        assertThat(opens(begun)).isFalse();
        var unfinished = waitingFor(new Stands("a", Status.INCOMPLETE));
        assertThat(opens(unfinished)).isTrue();
        unfinished.says(Standing.NONE.with(Completion.COMPLETED));
        assertThat(opens(unfinished)).isFalse();
    }

    @Test
    void theyCombine() {
        assertThat(opens(waitingFor(new Not(new Done("a"))))).isTrue();
        var both = waitingFor(new AtLeast(2, List.of(new Done("a"), new Done("b"))));
        both.passes();
        assertThat(opens(both)).isFalse();
        both.continues();
        both.passes();
        assertThat(opens(both)).isTrue();
        var either = waitingFor(new AtLeast(1, List.of(new Done("a"), new Done("b"))));
        assertThat(opens(either)).isFalse();
        either.passes();
        assertThat(opens(either)).isTrue();
    }

    @Test
    void whatIsNotThereIsNeverDone() {
        var walk = waitingFor(new Done("elsewhere"));
        walk.passes();
        assertThat(opens(walk)).isFalse();
        assertThat(opens(waitingFor(new Not(new Stands("elsewhere", Status.NOT_ATTEMPTED)))))
                .isTrue();
    }
}
