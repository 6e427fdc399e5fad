package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The eight functions of the API and the states that they lead through (RTE 2004, 3.1; RTE 1.2, 3.3). */
class RuntimeApiTests {

    @ParameterizedTest(name = "{0}: {1} {2} → {3}")
    @CsvSource({
        "SCORM_2004, get,        before, 122",
        "SCORM_2004, set,        before, 132",
        "SCORM_2004, commit,     before, 142",
        "SCORM_2004, terminate,  before, 112",
        "SCORM_2004, initialize, before, 0",
        "SCORM_2004, get,        during, 0",
        "SCORM_2004, set,        during, 0",
        "SCORM_2004, commit,     during, 0",
        "SCORM_2004, initialize, during, 103",
        "SCORM_2004, terminate,  during, 0",
        "SCORM_2004, get,        after,  123",
        "SCORM_2004, set,        after,  133",
        "SCORM_2004, commit,     after,  143",
        "SCORM_2004, terminate,  after,  113",
        "SCORM_2004, initialize, after,  104",
        "SCORM_12,   get,        before, 301",
        "SCORM_12,   set,        before, 301",
        "SCORM_12,   commit,     before, 301",
        "SCORM_12,   terminate,  before, 301",
        "SCORM_12,   initialize, during, 101",
        "SCORM_12,   get,        during, 0",
        "SCORM_12,   get,        after,  301",
        "SCORM_12,   set,        after,  301",
        "SCORM_12,   commit,     after,  301",
        "SCORM_12,   terminate,  after,  301",
        "SCORM_12,   initialize, after,  101"
    })
    void eachCallHasItsTime(Standard standard, String call, String when, int error) {
        var session = RuntimeSession.of(InitialModel.of(standard));
        if (!when.equals("before")) assertThat(session.initialize("")).isTrue();
        if (when.equals("after")) assertThat(session.terminate("")).isTrue();
        assertThat(call(session, call)).isEqualTo(error == 0);
        assertThat(session.lastError()).isEqualTo(error);
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void anArgumentMustBeEmpty(Standard standard) {
        var session = RuntimeSession.of(InitialModel.of(standard));
        assertThat(session.initialize("x")).isFalse();
        assertThat(session.lastError()).isEqualTo(201);
        assertThat(session.initialize("")).isTrue();
        assertThat(session.commit("x")).isFalse();
        assertThat(session.lastError()).isEqualTo(201);
        assertThat(session.terminate("x")).isFalse();
        assertThat(session.lastError()).isEqualTo(201);
        assertThat(session.terminate("")).isTrue();
        assertThat(session.lastError()).isZero();
    }

    @Test
    void aRefusedWriteIsForgottenOnlyByTheNextCallThatMayFail() {
        var session = Sessions.begun(Standard.SCORM_2004);
        assertThat(session.setValue("cmi.score.scaled", "2")).isFalse();
        assertThat(session.errorString("407")).isEqualTo("Data model element value out of range");
        assertThat(session.diagnostic("")).isEqualTo("Takes a decimal number from -1 to 1");
        assertThat(session.lastError()).isEqualTo(407);
        assertThat(session.getValue("cmi.mode")).isEqualTo("normal");
        assertThat(session.lastError()).isZero();
        assertThat(session.diagnostic("")).isEqualTo("No error");
    }

    @Test
    void aFailedReadIsRemembered() {
        var session = Sessions.begun(Standard.SCORM_2004);
        assertThat(session.getValue("cmi.location")).isEmpty();
        assertThat(session.lastError()).isEqualTo(403);
        assertThat(session.setValue("cmi.location", "3")).isTrue();
        assertThat(session.lastError()).isZero();
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "SCORM_2004, 0,   No error",
        "SCORM_2004, 101, General exception",
        "SCORM_2004, 102, General initialization failure",
        "SCORM_2004, 103, Already initialized",
        "SCORM_2004, 104, Content instance terminated",
        "SCORM_2004, 111, General termination failure",
        "SCORM_2004, 112, Termination before initialization",
        "SCORM_2004, 113, Termination after termination",
        "SCORM_2004, 122, Retrieve data before initialization",
        "SCORM_2004, 123, Retrieve data after termination",
        "SCORM_2004, 132, Store data before initialization",
        "SCORM_2004, 133, Store data after termination",
        "SCORM_2004, 142, Commit before initialization",
        "SCORM_2004, 143, Commit after termination",
        "SCORM_2004, 201, General argument error",
        "SCORM_2004, 301, General get failure",
        "SCORM_2004, 351, General set failure",
        "SCORM_2004, 391, General commit failure",
        "SCORM_2004, 401, Undefined data model element",
        "SCORM_2004, 402, Unimplemented data model element",
        "SCORM_2004, 403, Data model element value not initialized",
        "SCORM_2004, 404, Data model element is read only",
        "SCORM_2004, 405, Data model element is write only",
        "SCORM_2004, 406, Data model element type mismatch",
        "SCORM_2004, 407, Data model element value out of range",
        "SCORM_2004, 408, Data model dependency not established",
        "SCORM_2004, 202, ''",
        "SCORM_2004, 001, ''",
        "SCORM_2004, 1444, ''",
        "SCORM_2004, '', ''",
        "SCORM_12,   0,   No error",
        "SCORM_12,   101, General exception",
        "SCORM_12,   201, Invalid argument error",
        "SCORM_12,   202, Element cannot have children",
        "SCORM_12,   203, Element not an array: cannot have count",
        "SCORM_12,   301, Not initialized",
        "SCORM_12,   401, Not implemented error",
        "SCORM_12,   402, 'Invalid set value, element is a keyword'",
        "SCORM_12,   403, Element is read only",
        "SCORM_12,   404, Element is write only",
        "SCORM_12,   405, Incorrect data type",
        "SCORM_12,   406, ''",
        "SCORM_12,   112, ''"
    })
    void everyCodeHasAText(Standard standard, String code, String text) {
        assertThat(RuntimeSession.of(InitialModel.of(standard)).errorString(code))
                .isEqualTo(text);
    }

    @Test
    void aDiagnosticOfAnotherCodeIsItsText() {
        var session = RuntimeSession.of(InitialModel.scorm2004());
        session.getValue("cmi.mode");
        assertThat(session.diagnostic("122")).isEqualTo("Initialize must be called first");
        assertThat(session.diagnostic("402")).isEqualTo("Unimplemented data model element");
        assertThat(session.diagnostic("001")).isEmpty();
    }

    @Test
    void changesAreHandedOutOnceAndInOrder() {
        var session = Sessions.begun(Standard.SCORM_2004);
        session.setValue("cmi.location", "2");
        session.setValue("cmi.entry", "resume");
        session.setValue("cmi.location", "1");
        assertThat(session.takeChanges())
                .containsExactly(new Change("cmi.location", "2"), new Change("cmi.location", "1"));
        assertThat(session.takeChanges()).isEmpty();
    }

    @Test
    void aSessionThatHasEndedTakesNoMore() {
        var session = Sessions.begun(Standard.SCORM_2004);
        session.terminate("");
        assertThatThrownBy(() -> session.apply(List.of())).isInstanceOf(IllegalStateException.class);
        var fresh = RuntimeSession.of(InitialModel.scorm2004());
        assertThatThrownBy(() -> fresh.apply(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSessionGoesOnWhereItsSnapshotWas() {
        var before = new Snapshot(Standard.SCORM_2004, Map.of("cmi.mode", "review"), Map.of("cmi.location", "7"));
        var session = RuntimeSession.running(before);
        assertThat(session.getValue("cmi.location")).isEqualTo("7");
        assertThat(session.getValue("cmi.mode")).isEqualTo("review");
        assertThat(session.snapshot()).isEqualTo(before);
    }

    private static boolean call(RuntimeSession session, String call) {
        return switch (call) {
            case "initialize" -> session.initialize("");
            case "terminate" -> session.terminate("");
            case "commit" -> session.commit("");
            case "set" -> session.setValue("cmi.suspend_data", "x");
            default -> !session.getValue("cmi._version").isEmpty();
        };
    }
}
