package org.managementacademy.learning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.people.PersonId;

/**
 * One thing that happened in an enrolment. State equals the replay of these.
 *
 * @param actor null for the system
 * @param facts ids and figures only, never words that somebody wrote
 */
record Fact(Kind kind, EnrolmentId subject, @Nullable PersonId actor, Instant at, Map<String, ?> facts) {

    enum Kind {
        UNIT_OPENED,
        UNIT_PROGRESSED,
        UNIT_FAILED,
        UNIT_COMPLETED,
        UNIT_ATTENDED,
        UNIT_CARRIED_OVER,
        ATTENDANCE_WITHDRAWN,
        PLAN_CHOSEN,
        TRACK_COMPLETED
    }

    static Fact of(Kind kind, Attempts.Row attempt, Instant at, OptionalDouble score) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("unit", attempt.unit().value());
        facts.put("attempt", attempt.id().toString());
        score.ifPresent(value -> facts.put("score", value));
        return new Fact(kind, attempt.enrolment(), attempt.person(), at, facts);
    }

    static Fact of(Kind kind, EnrolmentId enrolment, UnitId unit, PersonId by, Instant at) {
        return new Fact(kind, enrolment, by, at, Map.of("unit", unit.value()));
    }

    /** @param from the unit of the version before in whose place this one stands */
    static Fact carriedOver(EnrolmentId enrolment, UnitProgress unit, UnitId from, Instant at) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("unit", unit.unit().value());
        facts.put("from", from.value());
        facts.put("completedAt", String.valueOf(unit.completedAt()));
        unit.bestScore().ifPresent(value -> facts.put("score", value));
        return new Fact(Kind.UNIT_CARRIED_OVER, enrolment, null, at, facts);
    }

    static Fact chosen(EnrolmentView enrolment, PlanChoice choice, Instant at) {
        var facts =
                Map.of("choice", choice.kind().name(), "monday", choice.monday().toString());
        return new Fact(Kind.PLAN_CHOSEN, enrolment.id(), enrolment.personId(), at, facts);
    }

    static Fact trackCompleted(EnrolmentId enrolment, Instant at) {
        return new Fact(Kind.TRACK_COMPLETED, enrolment, null, at, Map.of());
    }
}
