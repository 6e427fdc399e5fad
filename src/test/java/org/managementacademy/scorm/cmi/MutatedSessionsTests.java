package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.cmi.Sessions.begun;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.testing.Corpus;
import org.managementacademy.testing.Proof;

/**
 * Whatever a SCO sets, in whatever order: it is refused and changes nothing, or it is stored, reads back, and is understood by all who read it later.
 *
 * <p>A session is a text, one call in a line: {@code element=value}, with <code>&#92;u000a</code> for what a line cannot hold.
 */
class MutatedSessionsTests {
    private static final List<String> CORPUS = Corpus.textsOf(SessionFuzz.class);
    private static final List<String> PIECES = List.of(
            "=",
            "\n",
            "cmi.",
            "cmi.interactions.0.id=a\n",
            "cmi.interactions.0.type=",
            ".0.",
            ".1",
            ".999999",
            ".n.",
            "[,]",
            "[.]",
            "[:]",
            "{",
            "}",
            "{lang=fr}",
            "{case_matters=true}",
            "-1",
            "1e999999999",
            "0.00000000000000000000000000000001",
            "PT",
            "P9999999999Y",
            "9999:99:99.99",
            "urn:",
            "\\u0000",
            "\\ud800",
            "\\u2028",
            "字");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** Worked out from a threshold, whatever the SCO says. */
    private static final Set<String> EVALUATED = Set.of("cmi.completion_status", "cmi.success_status");

    static LongStream seeds() {
        return Proof.seeds(MutatedSessionsTests.class, 20, 2000);
    }

    static List<String> corpus() {
        return CORPUS;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatFuzzingBeginsFromIsRefusedOrReadBack(String session) {
        assertRefusedOrReadBack(session);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedSessionIsRefusedOrReadBack(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) assertRefusedOrReadBack(Corpus.mutated(CORPUS, PIECES, random));
    }

    static void assertRefusedOrReadBack(String session) {
        var calls = session.lines().map(MutatedSessionsTests::call).toList();
        for (var standard : Standard.values()) assertRefusedOrReadBack(model(standard), calls);
    }

    private static void assertRefusedOrReadBack(InitialModel model, List<Change> calls) {
        var sco = begun(model);
        for (var call : calls) {
            var before = sco.snapshot();
            if (sco.setValue(call.element(), call.value())) {
                assertReadBack(sco, call);
            } else {
                assertThat(sco.lastError()).as(call::toString).isNotZero();
                assertThat(sco.snapshot()).as(call::toString).isEqualTo(before);
                sco.getValue(call.element());
            }
        }
        var server = RuntimeSession.running(new Snapshot(model.standard(), model.values(), Map.of()));
        assertThat(server.apply(sco.takeChanges())).isEmpty();
        assertThat(server.snapshot()).isEqualTo(sco.snapshot());
        assertUnderstood(server.snapshot());
        server.terminate("");
        assertUnderstood(server.snapshot());
        sco.cutOff();
        assertUnderstood(sco.snapshot());
    }

    private static void assertReadBack(RuntimeSession sco, Change call) {
        assertThat(sco.snapshot().set()).containsEntry(call.element(), call.value());
        assertThat(new String(call.value().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .as("what a database gives back")
                .isEqualTo(call.value())
                .doesNotContain("\0");
        var read = sco.getValue(call.element());
        if (sco.lastError() == 0) {
            if (!EVALUATED.contains(call.element())) assertThat(read).isEqualTo(call.value());
        } else {
            assertThat(sco.diagnostic(""))
                    .as(call::toString)
                    .isIn(
                            "This element can only be written",
                            "This activity may not read this store",
                            "Nothing is in this store");
        }
    }

    /** Everybody who reads an attempt later can read this one. */
    private static void assertUnderstood(Snapshot snapshot) {
        assertThat(snapshot.standing()).isNotNull();
        assertThat(snapshot.totalTime()).isNotNull();
        assertThat(snapshot.objectives())
                .hasSize(RuntimeSession.running(snapshot).snapshot().values().count("cmi.objectives"));
        assertThat(snapshot.interactions()).hasSize(snapshot.values().count("cmi.interactions"));
        assertThat(snapshot.comments()).isNotNull();
        assertThat(RuntimeSession.running(snapshot).snapshot()).isEqualTo(snapshot);
    }

    private static Change call(String line) {
        var value = line.indexOf('=');
        return value < 0
                ? new Change(unescaped(line), "")
                : new Change(unescaped(line.substring(0, value)), unescaped(line.substring(value + 1)));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static InitialModel model(Standard standard) {
        var model = InitialModel.of(standard).passingScore(new BigDecimal("0.5"));
        return standard == Standard.SCORM_12
                ? model
                : model.store("one", true, true, null).store("two", false, true, "x");
    }
}
