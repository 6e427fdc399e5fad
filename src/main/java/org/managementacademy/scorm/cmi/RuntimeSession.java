package org.managementacademy.scorm.cmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One session of a SCO with its data model, in memory: the eight functions of the run-time API, as the SCO calls them, and the replay of what a SCO elsewhere says
 * that it has set. Not for two threads at once.
 *
 * <p>As the API of a SCO:
 *
 * {@snippet :
 * var model = InitialModel.scorm2004().learner("4711", "Claire Martin").passingScore(new BigDecimal("0.8"));
 * var session = RuntimeSession.of(model);
 * session.initialize("");                          // true
 * session.setValue("cmi.score.scaled", "0.9");     // true
 * session.getValue("cmi.success_status");          // "passed": worked out from the passing score
 * session.setValue("cmi.score.scaled", "9");       // false
 * session.lastError();                             // 407
 * session.terminate("");                           // true
 * }
 *
 * <p>As the judge of what a player has sent, which is not believed:
 *
 * {@snippet :
 * var session = RuntimeSession.running(stored);    // the snapshot after the commit before
 * var refused = session.apply(changes);
 * if (refused.isEmpty()) store(session.snapshot());
 * }
 */
public final class RuntimeSession {
    private enum State {
        NEW,
        RUNNING,
        TERMINATED
    }

    private final Standard standard;
    private final Map<String, String> given;
    private final Values values;
    private final List<Change> unsent = new ArrayList<>();
    private State state;
    private Failure last = Failure.NONE;

    private RuntimeSession(Standard standard, Map<String, String> given, Map<String, String> set, State state) {
        this.standard = standard;
        this.given = given;
        this.values = new Values(given, set);
        this.state = state;
    }

    /** A session that the SCO has not initialized yet. */
    public static RuntimeSession of(InitialModel model) {
        return new RuntimeSession(model.standard(), model.values(), Map.of(), State.NEW);
    }

    /** A session that goes on where it was. */
    public static RuntimeSession running(Snapshot snapshot) {
        return new RuntimeSession(snapshot.standard(), snapshot.given(), snapshot.set(), State.RUNNING);
    }

    /** {@code Initialize}, {@code LMSInitialize}. @param argument must be empty */
    public boolean initialize(String argument) {
        if (!argument.isEmpty()) return fails(ErrorCode.ARGUMENT, "Initialize takes an empty argument");
        return switch (state) {
            case NEW -> becomes(State.RUNNING);
            case RUNNING -> fails(ErrorCode.ALREADY_INITIALIZED, "Initialize was called before");
            case TERMINATED -> fails(ErrorCode.INSTANCE_TERMINATED, "Terminate was called before");
        };
    }

    /** {@code Terminate}, {@code LMSFinish}. @param argument must be empty */
    public boolean terminate(String argument) {
        if (!argument.isEmpty()) return fails(ErrorCode.ARGUMENT, "Terminate takes an empty argument");
        if (isClosed(ErrorCode.TERMINATED_BEFORE_INITIALIZED, ErrorCode.TERMINATED_TWICE)) return false;
        standard.model().rules().end(values);
        return becomes(State.TERMINATED);
    }

    /** {@code GetValue}, {@code LMSGetValue}: an empty string on failure. */
    public String getValue(String element) {
        if (isClosed(ErrorCode.READ_BEFORE_INITIALIZED, ErrorCode.READ_AFTER_TERMINATED)) return "";
        return switch (standard.model().read(element, values)) {
            case Reading.Read(var value) -> {
                last = Failure.NONE;
                yield value;
            }
            case Reading.Failed(var failure) -> {
                last = failure;
                yield "";
            }
        };
    }

    /** {@code SetValue}, {@code LMSSetValue}. */
    public boolean setValue(String element, String value) {
        if (isClosed(ErrorCode.WRITTEN_BEFORE_INITIALIZED, ErrorCode.WRITTEN_AFTER_TERMINATED)) return false;
        last = standard.model().write(element, value, values).orElse(Failure.NONE);
        if (last != Failure.NONE) return false;
        unsent.add(new Change(element, value));
        return true;
    }

    /** {@code Commit}, {@code LMSCommit}: sending is the caller's, with {@link #takeChanges}. @param argument must be empty */
    public boolean commit(String argument) {
        if (!argument.isEmpty()) return fails(ErrorCode.ARGUMENT, "Commit takes an empty argument");
        if (isClosed(ErrorCode.COMMITTED_BEFORE_INITIALIZED, ErrorCode.COMMITTED_AFTER_TERMINATED)) return false;
        last = Failure.NONE;
        return true;
    }

    /** {@code GetLastError}, {@code LMSGetLastError}. */
    public int lastError() {
        return last.code().number(standard);
    }

    /** {@code GetErrorString}, {@code LMSGetErrorString}: empty for what is no error code of the standard. */
    public String errorString(String code) {
        return ErrorCode.text(standard, code).orElse("");
    }

    /** {@code GetDiagnostic}, {@code LMSGetDiagnostic}: with the code of the last error, or nothing, what was wrong with it. */
    public String diagnostic(String code) {
        return code.isEmpty() || code.equals(String.valueOf(lastError())) ? last.why() : errorString(code);
    }

    /** What the SCO has set since this was last asked, in order: what a player would send now. */
    public List<Change> takeChanges() {
        var taken = List.copyOf(unsent);
        unsent.clear();
        return taken;
    }

    /**
     * Sets what a player says that the SCO has set, each value by the same rules as if the SCO had set it here. What is refused changes nothing; what comes after
     * it is still looked at, so that all that is wrong is known at once.
     *
     * @return empty when all of it is now set
     */
    public List<Refusal> apply(List<Change> changes) {
        if (state != State.RUNNING) throw new IllegalStateException("The session is not running");
        var refused = new ArrayList<Refusal>();
        for (var change : changes)
            standard.model()
                    .write(change.element(), change.value(), values)
                    .ifPresent(failure -> refused.add(new Refusal(change, failure.code(), failure.why())));
        return refused;
    }

    /** The SCO has gone without a word, as when its window was closed. */
    public void cutOff() {
        if (state == State.RUNNING) standard.model().rules().cutOff(values);
        state = State.TERMINATED;
    }

    public Snapshot snapshot() {
        return new Snapshot(standard, given, values.set());
    }

    private boolean isClosed(ErrorCode before, ErrorCode after) {
        return switch (state) {
            case NEW -> !fails(before, "Initialize must be called first");
            case RUNNING -> false;
            case TERMINATED -> !fails(after, "Terminate was called before");
        };
    }

    private boolean becomes(State next) {
        state = next;
        last = Failure.NONE;
        return true;
    }

    private boolean fails(ErrorCode code, String why) {
        last = new Failure(code, why);
        return false;
    }
}
