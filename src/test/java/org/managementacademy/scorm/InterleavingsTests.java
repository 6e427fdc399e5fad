package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.testing.Proof;
import org.springframework.util.FileSystemUtils;

/**
 * What SetValue has answered with "true" is there at the next launch, whatever becomes of tabs, network and academy: the journal and the run-time API that are
 * shipped, on Node, with a made-up browser, network and clock. Each history is made from a seed.
 */
class InterleavingsTests {
    private static final int HISTORIES = Proof.times(200, 2_000);
    private static final int ENOUGH_TO_SEE = 200;
    private static final Path PLAYER = Path.of("src/main/resources/scorm").toAbsolutePath();
    private static final Path LIBRARY =
            Path.of("src/main/frontend/node_modules/scorm-again/dist/esm").toAbsolutePath();
    private static final Path HISTORY =
            Path.of("src/test/resources/scorm/interleavings.mjs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void nothingAnsweredTrueIsLostAndNothingIsStoredTwiceOrOutOfOrder() throws Exception {
        var told = played(PLAYER, Proof.seed(InterleavingsTests.class), HISTORIES);
        System.out.print(told.output);
        assertThat(told.exit).as(told.output).isZero();
    }

    /** What would go wrong is seen: each of these journals loses something in one of the histories. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            answers before it has written | if (!this.#keep()) {         | if (false) {
            believes half an answer       | && Number.isInteger(body.sequence)) {\\n            this.#stored | ) {\\n            this.#stored
            changes what it has sent      | !this.#sent.has(last) &&     | ''
            does not ask whose turn it is | await store.own(             | ((own) => () => {})(
            forgets more than is stored   | commit.sequence > sequence)  | commit.sequence > sequence + 1)
            does not replay what is left  | journal.cut();\\n            await journal.settled(); | ''
            """)
    void aJournalThatLosesSomethingIsCaught(String what, String line, String otherwise) throws Exception {
        var broken = folder.resolve("scorm");
        FileSystemUtils.copyRecursively(PLAYER, broken);
        var journal = Files.readString(PLAYER.resolve("journal.js"));
        var changed = journal.replace(line.replace("\\n", "\n"), otherwise.replace("\\n", "\n"));
        assertThat(changed).isNotEqualTo(journal);
        Files.writeString(broken.resolve("journal.js"), changed);
        var told = played(broken, 1, ENOUGH_TO_SEE);
        assertThat(told.exit).as(told.output).isEqualTo(1);
        assertThat(told.output).contains("Seed ");
    }

    private record Told(int exit, String output) {}

    private Told played(Path player, long seed, int histories) throws IOException, InterruptedException {
        var output = folder.resolve("output").toFile();
        var node = new ProcessBuilder(
                        "node",
                        "--experimental-vm-modules",
                        "--no-warnings",
                        HISTORY.toString(),
                        player.toString(),
                        LIBRARY.toString(),
                        Long.toString(seed),
                        Integer.toString(histories))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertThat(node.waitFor(30, TimeUnit.MINUTES)).isTrue();
        } finally {
            node.destroyForcibly();
        }
        return new Told(node.exitValue(), Files.readString(output.toPath()));
    }
}
