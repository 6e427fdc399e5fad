package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.managementacademy.scorm.cmi.Sessions.begun;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a player sends is judged by the same rules as what a SCO sets. */
class ReplayTests {
    private static final int ROUNDS = 60;
    private static final int CALLS = 250;

    private final RuntimeSession server = begun(Standard.SCORM_2004);

    @Test
    void aDeltaIsSet() {
        var refused = server.apply(List.of(
                new Change("cmi.interactions.0.id", "q1"),
                new Change("cmi.interactions.0.type", "choice"),
                new Change("cmi.interactions.0.learner_response", "a[,]b"),
                new Change("cmi.location", "")));
        assertThat(refused).isEmpty();
        assertThat(server.snapshot().set())
                .isEqualTo(Map.of(
                        "cmi.interactions.0.id", "q1",
                        "cmi.interactions.0.type", "choice",
                        "cmi.interactions.0.learner_response", "a[,]b",
                        "cmi.location", ""));
    }

    @Test
    void eachRefusedChangeSaysWhy() {
        var refused = server.apply(List.of(
                new Change("cmi.location", "3"),
                new Change("cmi.credit", "no-credit"),
                new Change("cmi.completion_threshold", "0"),
                new Change("cmi.total_time", "PT9H"),
                new Change("cmi.objectives", "x"),
                new Change("cmi.score.scaled", "7"),
                new Change("cmi.session_time", "an hour"),
                new Change("cmi.interactions.0.type", "choice"),
                new Change("cmi.interactions.5.id", "q"),
                new Change("adl.data.0.store", "x"),
                new Change("adl.nav.request_valid.continue", "true"),
                new Change("cmi.suspend_data", "kept")));
        assertThat(refused)
                .extracting(refusal -> refusal.change().element(), Refusal::code, Refusal::why)
                .containsExactly(
                        tuple("cmi.credit", ErrorCode.READ_ONLY, "This element can only be read"),
                        tuple("cmi.completion_threshold", ErrorCode.READ_ONLY, "This element can only be read"),
                        tuple("cmi.total_time", ErrorCode.READ_ONLY, "This element can only be read"),
                        tuple("cmi.objectives", ErrorCode.UNDEFINED, "This is not an element but what elements lie in"),
                        tuple("cmi.score.scaled", ErrorCode.OUT_OF_RANGE, "Takes a decimal number from -1 to 1"),
                        tuple("cmi.session_time", ErrorCode.TYPE_MISMATCH, "Takes a length of time such as PT1H30M"),
                        tuple(
                                "cmi.interactions.0.type",
                                ErrorCode.DEPENDENCY,
                                "The id of this entry must be set first"),
                        tuple(
                                "cmi.interactions.5.id",
                                ErrorCode.WRITE_FAILED,
                                "The next index of cmi.interactions is 0"),
                        tuple("adl.data.0.store", ErrorCode.WRITE_FAILED, "There is no such store"),
                        tuple("adl.nav.request_valid.continue", ErrorCode.READ_ONLY, "This element can only be read"));
        assertThat(server.snapshot().set()).isEqualTo(Map.of("cmi.location", "3", "cmi.suspend_data", "kept"));
    }

    @Test
    void aReplayIsNoCallOfTheSco() {
        server.getValue("cmi.location");
        server.apply(List.of(new Change("cmi.location", "3")));
        assertThat(server.lastError()).isEqualTo(403);
        assertThat(server.takeChanges()).isEmpty();
    }

    @Test
    void lastValuesArePutIntoAPossibleOrder() {
        var values = new HashMap<String, String>();
        for (var index = 0; index < 12; index++) {
            values.put("cmi.interactions." + index + ".correct_responses.0.pattern", "a");
            values.put("cmi.interactions." + index + ".correct_responses.1.pattern", "b");
            values.put("cmi.interactions." + index + ".description", "x");
            values.put("cmi.interactions." + index + ".objectives.0.id", "o");
            values.put("cmi.interactions." + index + ".type", "choice");
            values.put("cmi.interactions." + index + ".id", "q" + index);
            values.put("cmi.objectives." + index + ".completion_status", "completed");
            values.put("cmi.objectives." + index + ".id", "o" + index);
        }
        assertThat(server.apply(Change.inOrder(values))).isEmpty();
        assertThat(server.snapshot().set()).isEqualTo(values);
        assertThat(Change.inOrder(Map.of("cmi.objectives.2.id", "b", "cmi.objectives.10.id", "a", "cmi.location", "")))
                .containsExactly(
                        new Change("cmi.location", ""),
                        new Change("cmi.objectives.2.id", "b"),
                        new Change("cmi.objectives.10.id", "a"));
        assertThat(Change.inOrder(Map.of("cmi.objectives.99999999999999.id", "x")))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void theServerHoldsWhatThePlayerHolds(Standard standard) {
        for (var round = 0; round < ROUNDS; round++) {
            var seed = 20_261_125L + round;
            var random = new Random(seed);
            var model = model(standard, random);
            var client = begun(model);
            var stored = new Snapshot(standard, model.values(), Map.of());
            for (var call = 0; call < CALLS; call++) {
                var mess = new Mess(standard, random);
                client.setValue(mess.element(), mess.value());
                if (random.nextInt(15) == 0) stored = committed(stored, client.takeChanges(), seed);
            }
            stored = committed(stored, client.takeChanges(), seed);
            assertThat(stored).as("seed %d", seed).isEqualTo(client.snapshot());
            assertThat(stored.set()).as("seed %d", seed).isNotEmpty();
            assertSameReading(client, RuntimeSession.running(stored), seed);
            assertEnded(client, RuntimeSession.running(stored), seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void whateverIsSetAtRandomIsRefusedAlike(Standard standard) {
        for (var round = 0; round < ROUNDS; round++) {
            var seed = 4_711L + round;
            var random = new Random(seed);
            var client = begun(standard);
            var replay = begun(standard);
            for (var call = 0; call < CALLS; call++) {
                var mess = new Mess(standard, random);
                var change = new Change(mess.element(), mess.value());
                var accepted = client.setValue(change.element(), change.value());
                var refused = replay.apply(List.of(change));
                assertThat(refused).as("seed %d: %s", seed, change).hasSize(accepted ? 0 : 1);
                if (!accepted)
                    assertThat(refused.getFirst().code().number(standard)).isEqualTo(client.lastError());
            }
            assertThat(replay.snapshot()).as("seed %d", seed).isEqualTo(client.snapshot());
        }
    }

    private static InitialModel model(Standard standard, Random random) {
        var model = InitialModel.of(standard).passingScore(new BigDecimal("0.5"));
        return standard == Standard.SCORM_12
                ? model
                : model.store("one", true, true, null).store("two", random.nextBoolean(), random.nextBoolean(), "x");
    }

    /** One commit, from the database and back into it. */
    private static Snapshot committed(Snapshot stored, List<Change> changes, long seed) {
        var server = RuntimeSession.running(
                new Snapshot(stored.standard(), new HashMap<>(stored.given()), new HashMap<>(stored.set())));
        assertThat(server.apply(changes)).as("seed %d", seed).isEmpty();
        return server.snapshot();
    }

    private static void assertSameReading(RuntimeSession client, RuntimeSession server, long seed) {
        var elements = new ArrayList<>(client.snapshot().set().keySet());
        elements.add("cmi.success_status");
        elements.add("cmi.interactions._count");
        for (var element : elements)
            assertThat(Sessions.get(server, element))
                    .as("seed %d: %s", seed, element)
                    .isEqualTo(Sessions.get(client, element));
    }

    private static void assertEnded(RuntimeSession client, RuntimeSession server, long seed) {
        client.terminate("");
        server.terminate("");
        assertThat(server.snapshot()).as("seed %d", seed).isEqualTo(client.snapshot());
        assertThat(server.snapshot().standing()).isEqualTo(client.snapshot().standing());
        assertThat(server.snapshot().interactions()).isEqualTo(client.snapshot().interactions());
        assertThat(server.snapshot().objectives())
                .hasSameSizeAs(client.snapshot().objectives());
    }

    /** A call that a SCO might make, sensible or not. */
    private record Mess(String element, String value) {
        private static final List<String> OLD = List.of(
                "cmi.core.lesson_status",
                "cmi.core.score.raw",
                "cmi.core.exit",
                "cmi.core.session_time",
                "cmi.suspend_data",
                "cmi.core.student_id",
                "cmi.objectives.#.id",
                "cmi.objectives.#.status",
                "cmi.objectives.#.score.raw",
                "cmi.interactions.#.id",
                "cmi.interactions.#.type",
                "cmi.interactions.#.student_response",
                "cmi.interactions.#.objectives.#.id",
                "cmi.interactions.#.correct_responses.#.pattern",
                "cmi.nothing");
        private static final List<String> NEW = List.of(
                "cmi.completion_status",
                "cmi.success_status",
                "cmi.score.scaled",
                "cmi.progress_measure",
                "cmi.exit",
                "cmi.session_time",
                "cmi.location",
                "cmi.mode",
                "cmi.objectives.#.id",
                "cmi.objectives.#.success_status",
                "cmi.objectives.#.score.scaled",
                "cmi.interactions.#.id",
                "cmi.interactions.#.type",
                "cmi.interactions.#.learner_response",
                "cmi.interactions.#.result",
                "cmi.interactions.#.objectives.#.id",
                "cmi.interactions.#.correct_responses.#.pattern",
                "cmi.comments_from_learner.#.comment",
                "adl.nav.request",
                "adl.data.#.store",
                "cmi.objectives");
        private static final List<String> VALUES = List.of(
                "",
                "a",
                "b",
                "a[,]b",
                "b[,]a",
                "a[.]b",
                "true",
                "false",
                "choice",
                "true-false",
                "sequencing",
                "fill-in",
                "numeric",
                "performance",
                "1",
                "0.5",
                "-1",
                "7",
                "completed",
                "incomplete",
                "passed",
                "failed",
                "not attempted",
                "suspend",
                "normal",
                "PT1M",
                "00:01:00",
                "correct",
                "continue",
                "{target=a}choice",
                "{lang=fr}oui",
                "urn:x:y",
                "urn:",
                "{case_matters=true}a",
                "字",
                "\u0000");

        Mess(Standard standard, Random random) {
            this(element(standard == Standard.SCORM_12 ? OLD : NEW, random), VALUES.get(random.nextInt(VALUES.size())));
        }

        private static String element(List<String> elements, Random random) {
            var element = elements.get(random.nextInt(elements.size()));
            while (element.contains("#"))
                element = element.replaceFirst("#", random.nextInt(30) == 0 ? "01" : String.valueOf(random.nextInt(4)));
            return element;
        }
    }
}
