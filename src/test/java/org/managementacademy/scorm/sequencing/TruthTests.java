package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.sequencing.Truth.FALSE;
import static org.managementacademy.scorm.sequencing.Truth.TRUE;
import static org.managementacademy.scorm.sequencing.Truth.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.managementacademy.scorm.sequencing.Condition.Kind;

class TruthTests {

    @Test
    void andIsFalseAsSoonAsOneIsFalse() {
        assertThat(TRUE.and(TRUE)).isEqualTo(TRUE);
        assertThat(TRUE.and(FALSE)).isEqualTo(FALSE);
        assertThat(FALSE.and(TRUE)).isEqualTo(FALSE);
        assertThat(FALSE.and(UNKNOWN)).isEqualTo(FALSE);
        assertThat(UNKNOWN.and(FALSE)).isEqualTo(FALSE);
        assertThat(TRUE.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(TRUE)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void orIsTrueAsSoonAsOneIsTrue() {
        assertThat(FALSE.or(FALSE)).isEqualTo(FALSE);
        assertThat(TRUE.or(UNKNOWN)).isEqualTo(TRUE);
        assertThat(UNKNOWN.or(TRUE)).isEqualTo(TRUE);
        assertThat(FALSE.or(TRUE)).isEqualTo(TRUE);
        assertThat(FALSE.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(FALSE)).isEqualTo(UNKNOWN);
    }

    @Test
    void notLeavesTheUnknownUnknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void onlyTheUnknownIsNotKnown() {
        assertThat(TRUE.isKnown()).isTrue();
        assertThat(FALSE.isKnown()).isTrue();
        assertThat(UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void ruleWithoutConditionsIsUnknown() {
        assertThat(Combination.ALL.join(List.of(), any -> TRUE)).isEqualTo(UNKNOWN);
        assertThat(Combination.ANY.join(List.of(), any -> TRUE)).isEqualTo(UNKNOWN);
    }

    @Test
    void conditionsAreJoinedAndNegated() {
        var yes = Condition.of(Kind.ALWAYS);
        var no = yes.negate();
        assertThat(Combination.ALL.join(List.of(yes, yes), any -> TRUE)).isEqualTo(TRUE);
        assertThat(Combination.ALL.join(List.of(yes, no), any -> TRUE)).isEqualTo(FALSE);
        assertThat(Combination.ANY.join(List.of(no, yes), any -> TRUE)).isEqualTo(TRUE);
        assertThat(Combination.ANY.join(List.of(no, no), any -> TRUE)).isEqualTo(FALSE);
        assertThat(Combination.ANY.join(List.of(no, no), any -> UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(no.negate()).isEqualTo(yes);
    }
}
