package org.managementacademy.scorm.cmi;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.managementacademy.testing.Proof;

/** {@link MutatedSessionsTests} with bytes that Jazzer makes, led by what they reach in the code. */
class SessionFuzz {

    @FuzzTest(maxDuration = "10m")
    void whateverIsSetIsRefusedOrReadBack(byte[] calls) {
        assertTimeout(
                Proof.PATIENCE,
                () -> MutatedSessionsTests.assertRefusedOrReadBack(new String(calls, StandardCharsets.UTF_8)));
    }
}
