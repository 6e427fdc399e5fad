package org.managementacademy.scorm.archive;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.testing.Proof;

/** {@link MutatedArchivesTests} with bytes that Jazzer makes, led by what they reach in the code. */
class ArchiveFuzz {

    @TempDir
    static Path folder;

    @MethodSource("org.managementacademy.scorm.archive.MutatedArchivesTests#corpus")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreRefusedOrSound(byte[] archive) throws IOException {
        assertTimeout(
                Proof.PATIENCE,
                () -> MutatedArchivesTests.assertRefusedOrSound(Files.write(folder.resolve("fuzzed.zip"), archive)));
    }
}
