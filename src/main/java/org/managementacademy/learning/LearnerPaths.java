package org.managementacademy.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of a learner's own paths: what they see, their plan, and what they write for themselves. */
@Service
@Transactional
public class LearnerPaths {
    private final Enrolments enrolments;
    private final Catalog catalog;
    private final ProgressTable progress;
    private final PlanTable plans;
    private final Facts facts;
    private final Clock clock;

    LearnerPaths(
            Enrolments enrolments, Catalog catalog, ProgressTable progress, PlanTable plans, Facts facts, Clock clock) {
        this.enrolments = enrolments;
        this.catalog = catalog;
        this.progress = progress;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    /** The person's own path, decided and not withdrawn; empty for anybody else's. */
    @Transactional(readOnly = true)
    public Optional<LearnerPath> find(EnrolmentId id, PersonId person, ZoneId zone) {
        return enrolments
                .find(id)
                .filter(enrolment -> enrolment.personId().equals(person))
                .flatMap(enrolment -> show(enrolment, zone));
    }

    /** The path that the person should see first. */
    @Transactional(readOnly = true)
    public Optional<LearnerPath> current(PersonId person, ZoneId zone) {
        return enrolments.currentOf(person).flatMap(enrolment -> show(enrolment, zone));
    }

    private Optional<LearnerPath> show(EnrolmentView enrolment, ZoneId zone) {
        return switch (enrolment.status()) {
            case APPROVED, ACTIVE, COMPLETED ->
                Optional.of(path(enrolment, LocalDate.ofInstant(clock.instant(), zone)));
            case PROPOSED, DECLINED, WITHDRAWN -> Optional.empty();
        };
    }

    private LearnerPath path(EnrolmentView enrolment, LocalDate today) {
        var id = enrolment.id();
        var rollup = new Rollup(catalog.track(enrolment.version()), progress.unitsOf(id), enrolment.exempted());
        return new LearnerPath(enrolment, rollup, plans.choicesOf(id), today, progress.lastActivity(id));
    }

    /** Keeps a choice that {@link LearnerPath#planWith} allows. Returns false when it does not. */
    public boolean choose(LearnerPath path, PlanChoice choice) {
        if (path.planWith(choice).isEmpty()) return false;
        var enrolment = path.enrolment();
        var now = clock.instant();
        plans.choose(enrolment.id(), choice, now);
        facts.append(Fact.chosen(enrolment, choice, now));
        return true;
    }

    /** What the learner wants to try after a unit; nobody else reads it. */
    @Transactional(readOnly = true)
    public String intention(LearnerPath path, UnitId unit) {
        return plans.intention(path.enrolment().id(), unit);
    }

    public void intend(LearnerPath path, UnitId unit, String words) {
        plans.intend(path.enrolment().id(), unit, words.strip(), clock.instant());
    }
}
