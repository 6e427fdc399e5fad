package org.managementacademy.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.ProgressBook;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a line manager sees of the people below them; the same on both databases. */
abstract class TeamContract {
    private static final TrackId GLOBAL = new TrackId("carrying-change/global");

    @Autowired
    PeopleExamples people;

    @Autowired
    EnrolmentExamples enrolments;

    @Autowired
    ProgressBook progress;

    @Autowired
    Catalog catalog;

    @Autowired
    Team team;

    @Autowired
    TeamCard card;

    @Autowired
    MockMvc mvc;

    @Test
    void managerSeesTheWholeLineBelowAndNobodyElse() throws Exception {
        var manager = people.learner("FR", Language.EN);
        var direct = people.reportOf(manager);
        var indirect = people.reportOf(direct);
        var colleague = people.learner("FR", Language.EN);
        for (var person : List.of(manager, direct, indirect, colleague)) startedWeeksAgo(person, 0);
        var page = page(manager);
        assertThat(page).contains(direct.fullName(), indirect.fullName()).doesNotContain(colleague.fullName(), "??");
        assertThat(page(direct)).contains(indirect.fullName()).doesNotContain(manager.employeeId());
        mvc.perform(get("/team").with(as(indirect))).andExpect(status().isNotFound());
    }

    @Test
    void conversationIsSuggestedWhereItHelps() throws Exception {
        var manager = people.learner("FR", Language.EN);
        var ahead = startedWeeksAgo(people.reportOf(manager), -2);
        var fresh = startedWeeksAgo(people.reportOf(manager), 0);
        var notStarted = startedWeeksAgo(people.reportOf(manager), 2);
        var late = startedWeeksAgo(people.reportOf(manager), 20);
        var quiet = startedWeeksAgo(people.reportOf(manager), 5);
        doneDaysAgo(quiet, 20);
        var busy = startedWeeksAgo(people.reportOf(manager), 5);
        doneDaysAgo(busy, 3);
        assertThat(List.of(ahead, fresh, notStarted, late, quiet, busy)).doesNotHaveDuplicates();

        var counts = team.counts(manager.id(), Instant.now());
        assertThat(counts.bySignal())
                .containsEntry(TeamSignal.AHEAD, 1)
                .containsEntry(TeamSignal.NOT_STARTED, 1)
                .containsEntry(TeamSignal.LATE, 1)
                .containsEntry(TeamSignal.QUIET, 1)
                .containsEntry(TeamSignal.ON_PLAN, 2);
        assertThat(team.toTalkTo(manager.id(), Instant.now(), 20))
                .extracting(TeamMember::signal)
                .containsExactlyInAnyOrder(TeamSignal.NOT_STARTED, TeamSignal.LATE, TeamSignal.QUIET);
        assertThat(page(manager)).contains("3 on plan, 3 to talk to", "Which two hours next week", "Week 6 of 13");
    }

    @Test
    void cardOfTheHomePageCountsTheSameAndStaysAwayWithoutATeam() {
        var manager = people.learner("FR", Language.EN);
        var report = people.reportOf(manager);
        assertThat(shown(manager, "LINE_MANAGER")).isEmpty();
        startedWeeksAgo(report, 3);
        assertThat(shown(manager, "LINE_MANAGER").orElseThrow().model().get("teamCounts"))
                .isEqualTo(team.counts(manager.id(), Instant.now()));
        assertThat(shown(report, "LEARNER")).isEmpty();
    }

    private Optional<HomeCard.Shown> shown(Person reader, String audience) {
        return card.show(new HomeCard.Reader(reader.id().value(), Language.EN, reader.zone(), Set.of(audience)));
    }

    private EnrolmentId startedWeeksAgo(Person person, int weeks) {
        var monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return enrolments.activeOn(person, GLOBAL.value(), monday.minusWeeks(weeks));
    }

    private void doneDaysAgo(EnrolmentId enrolment, int days) {
        var unit = catalog.published(GLOBAL).orElseThrow().units().getFirst().id();
        progress.recordAttendance(
                enrolment, unit, people.groupHr().id(), Instant.now().minus(days, ChronoUnit.DAYS));
    }

    private String page(Person manager) throws Exception {
        return mvc.perform(get("/team").with(as(manager)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
