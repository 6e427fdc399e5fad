package org.managementacademy.learning;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.Fact.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the facts of an enrolment add up to, told again from the first one. */
final class Replay {
    final Map<UnitId, UnitProgress> units = new HashMap<>();

    @Nullable
    Instant firstActivity;

    @Nullable
    Instant lastActivity;

    boolean completed;

    static Replay of(EnrolmentId enrolment, JdbcClient database) {
        var replay = new Replay();
        database.sql("select kind, at, facts from learning_fact where subject = ?")
                .param(enrolment.value())
                .query((row, number) -> new Told(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        JsonMapper.shared().readValue(row.getString("facts"), Map.class)))
                .list()
                .forEach(replay::tell);
        return replay;
    }

    private record Told(Kind kind, Instant at, Map<?, ?> facts) {}

    private void tell(Told fact) {
        if (fact.kind() == Kind.TRACK_COMPLETED) completed = true;
        else if (fact.kind() != Kind.PLAN_CHOSEN) tellUnit(fact);
    }

    private void tellUnit(Told fact) {
        if (fact.kind() != Kind.UNIT_CARRIED_OVER) tellActivity(fact);
        tellProgress(fact);
    }

    private void tellActivity(Told fact) {
        if (firstActivity == null || fact.at().isBefore(firstActivity)) firstActivity = fact.at();
        if (lastActivity == null || fact.at().isAfter(lastActivity)) lastActivity = fact.at();
    }

    private void tellProgress(Told fact) {
        var unit = new UnitId(String.valueOf(fact.facts().get("unit")));
        var score = fact.facts().get("score") instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
        units.merge(unit, UnitProgress.notStarted(unit), (known, fresh) -> known);
        units.computeIfPresent(unit, (id, known) -> turn(known.started().scored(score), fact));
    }

    private static UnitProgress turn(UnitProgress known, Told fact) {
        return switch (fact.kind()) {
            case UNIT_COMPLETED, UNIT_ATTENDED -> known.completed(fact.at());
            case UNIT_CARRIED_OVER ->
                known.completed(Instant.parse(String.valueOf(fact.facts().get("completedAt"))));
            case ATTENDANCE_WITHDRAWN -> known.reopened();
            case UNIT_OPENED, UNIT_PROGRESSED, UNIT_FAILED, PLAN_CHOSEN, TRACK_COMPLETED -> known;
        };
    }
}
