package org.managementacademy.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.enrolment.Decision;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.people.PersonId;
import org.managementacademy.review.ReviewImports;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes up what happened before the demo is started: a review season, its approvals, four weeks of learning. */
@Component
@Profile("demo")
class DemoPast {

    private static final int WEEKS_AGO = 4;
    private static final int EVERY = 5;

    private final DemoPeople people;
    private final DemoClock clock;
    private final DemoLearning learning;
    private final ReviewImports imports;
    private final Proposals proposals;
    private final Enrolments enrolments;
    private final JdbcClient jdbc;

    DemoPast(
            DemoPeople people,
            DemoClock clock,
            DemoLearning learning,
            ReviewImports imports,
            Proposals proposals,
            Enrolments enrolments,
            JdbcClient jdbc) {
        this.people = people;
        this.clock = clock;
        this.learning = learning;
        this.imports = imports;
        this.proposals = proposals;
        this.enrolments = enrolments;
        this.jdbc = jdbc;
    }

    void happen() {
        var start = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(previousOrSame(MONDAY))
                .minusWeeks(WEEKS_AGO);
        try {
            clock.travelTo(noon(start.minusDays(10)));
            var campaign = review();
            clock.travelTo(noon(start.minusDays(6)));
            var running = approve(campaign, start);
            learn(running, start);
        } finally {
            clock.returnToPresent();
        }
    }

    private UUID review() {
        try {
            var file = new ByteArrayOutputStream();
            new ReviewFiles(people.organisation()).writeEverybody(file);
            return imports.takeIn(
                    "Annual review",
                    "2026",
                    ReviewFiles.EVERYBODY,
                    file.toByteArray(),
                    people.current(SignIn.HR_GROUP));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Those who can sign in, and every fifth of the others: the rest is left for whoever tries the demo as HR. */
    private List<EnrolmentView> approve(UUID campaign, LocalDate start) {
        var signIns = List.of(
                people.id(SignIn.LEARNER_FR),
                people.id(SignIn.LEARNER_EN),
                people.id(SignIn.LEARNER_ZH),
                people.id(SignIn.LEARNER_RU));
        var chosen = new ArrayList<EnrolmentId>();
        int[] seen = {0};
        proposed(campaign).forEach((enrolment, person) -> {
            if (signIns.contains(person) || ++seen[0] % EVERY == 0) chosen.add(enrolment);
        });
        proposals.decide(chosen, new Decision.Approve(start), people.current(SignIn.HR_GROUP));
        return enrolments.findAll(chosen);
    }

    private Map<EnrolmentId, PersonId> proposed(UUID campaign) {
        var proposed = new LinkedHashMap<EnrolmentId, PersonId>();
        jdbc.sql("""
                        select e.enrolment_id, e.person_id from rpt_enrolment e join rpt_person p on p.person_id = e.person_id
                        where e.campaign_id = :campaign and e.stored_status = 'PROPOSED' order by p.employee_id""").param("campaign", campaign).query(row -> {
            proposed.put(new EnrolmentId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class)));
        });
        return proposed;
    }

    private void learn(List<EnrolmentView> running, LocalDate start) {
        for (int week = 0; week <= WEEKS_AGO; week++) {
            clock.travelTo(noon(start.plusWeeks(week - 1L).plusDays(2)));
            for (var enrolment : running) learning.inWeek(week, enrolment);
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).with(LocalTime.NOON).toInstant();
    }
}
