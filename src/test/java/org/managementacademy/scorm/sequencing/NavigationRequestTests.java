package org.managementacademy.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.sequencing.NavigationRequest.Kind;

class NavigationRequestTests {

    @ParameterizedTest
    @CsvSource({
        "continue, CONTINUE",
        "previous, PREVIOUS",
        "exit, EXIT",
        "exitAll, EXIT_ALL",
        "abandon, ABANDON",
        "abandonAll, ABANDON_ALL",
        "suspendAll, SUSPEND_ALL"
    })
    void contentAsksWithTheTokensOfTheStandard(String token, Kind kind) {
        assertThat(NavigationRequest.ofToken(token)).contains(new NavigationRequest(kind, null));
        assertThat(NavigationRequest.isToken(token)).isTrue();
    }

    @Test
    void contentNamesTheActivityThatItWants() {
        assertThat(NavigationRequest.ofToken("{target=item 1}choice")).contains(NavigationRequest.choice("item 1"));
        assertThat(NavigationRequest.ofToken("{target=item-2}jump")).contains(NavigationRequest.jump("item-2"));
    }

    @Test
    void noneIsATokenButNoRequest() {
        assertThat(NavigationRequest.isToken("_none_")).isTrue();
        assertThat(NavigationRequest.ofToken("_none_")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "start", "resumeAll", "Continue", "{target=}choice", "{target=a}continue", "choice"})
    void anythingElseIsRefused(String token) {
        assertThat(NavigationRequest.isToken(token)).isFalse();
        assertThat(NavigationRequest.ofToken(token)).isEmpty();
    }

    @Test
    void onlyChoiceAndJumpHaveATarget() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NavigationRequest(Kind.CHOICE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NavigationRequest(Kind.JUMP, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NavigationRequest(Kind.CONTINUE, "a"));
    }
}
