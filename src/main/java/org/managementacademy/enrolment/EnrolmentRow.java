package org.managementacademy.enrolment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A state in the order of the table's columns. */
record EnrolmentRow(@Nullable Object[] values) {

    static EnrolmentRow of(State state) {
        var edition = state.edition();
        var trace = state.reason() instanceof Reason.ByRule rule ? rule.trace() : null;
        var decided = state.decided();
        var period = state.periodIfAny();
        var withdrawal = state.withdrawal();
        return new EnrolmentRow(new @Nullable Object[] {
            state.person().value(),
            state.campaign(),
            state.path().value(),
            edition.track().value(),
            edition.version().value(),
            edition.language().code(),
            edition.exact(),
            state.stored().name(),
            trace == null ? "BY_HAND" : "BY_RULE",
            state.reason() instanceof Reason.ByHand hand ? hand.why() : null,
            trace == null ? null : trace.rule(),
            trace == null ? null : trace.bookVersion(),
            trace == null ? null : FactJson.write(trace),
            state.proposedAt(),
            decided == null ? null : decided.at(),
            decided == null ? null : decided.by().value(),
            period == null ? null : period.startOn(),
            period == null ? null : period.originalEndOn(),
            period == null ? null : period.endOn(),
            state.completedAt(),
            withdrawal == null ? null : withdrawal.at(),
            withdrawal == null ? null : withdrawal.reason(),
            state.evidenceChanged(),
            state.version(),
            state.id().value()
        });
    }

    /** Returns the position after the last column. */
    int bind(PreparedStatement row) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value == null) row.setNull(i + 1, Types.NULL);
            else if (value instanceof Instant at) row.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
            else row.setObject(i + 1, value);
        }
        return values.length + 1;
    }
}
