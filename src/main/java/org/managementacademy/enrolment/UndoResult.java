package org.managementacademy.enrolment;

/** What came of taking an act of HR back: all of it or nothing. */
public sealed interface UndoResult {

    /** @param reopened proposals that are open again */
    record Undone(int reopened) implements UndoResult {}

    /** Somebody has started, or an enrolment was changed or undone in the meantime. */
    record TooLate(DecisionResult.Why why) implements UndoResult {}

    /** No such act, or it concerns people outside the scope. */
    record NotFound() implements UndoResult {}
}
