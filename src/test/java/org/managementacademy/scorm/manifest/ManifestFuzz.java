package org.managementacademy.scorm.manifest;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.managementacademy.testing.Proof;

/** {@link MutatedManifestsTests} with bytes that Jazzer makes, led by what they reach in the code. */
class ManifestFuzz {

    /** The parser of the JDK prints each malformed character. */
    @BeforeAll
    static void beQuiet() {
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreUnderstoodOrRefused(byte[] manifest) {
        assertTimeout(Proof.PATIENCE, () -> MutatedManifestsTests.assertUnderstoodOrRefused(manifest));
    }
}
