package org.managementacademy.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.enrolment.EnrolmentExamples.edition;
import static org.managementacademy.enrolment.EnrolmentExamples.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.DecisionResult.AlreadyDecided;
import org.managementacademy.enrolment.DecisionResult.Applied;
import org.managementacademy.enrolment.DecisionResult.OutOfScope;
import org.managementacademy.enrolment.DecisionResult.Refused;
import org.managementacademy.enrolment.DecisionResult.Why;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.OrgUnitId;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;

class EnrolmentTests {

    /** A Sunday evening in Paris, and already Monday morning in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Decision APPROVE = new Decision.Approve(MONDAY);

    private final Person person = person("Asia/Shanghai");
    private final CurrentPerson hr = hr("china", PersonId.fresh());
    private final Enrolment enrolment =
            Enrolment.propose(proposal(person, UUID.randomUUID(), edition("carrying-change"), 2), NOW);

    @Test
    void approvalSetsThirteenWeeksFromMondayToSunday() {
        assertThat(enrolment.decide(APPROVE, person, hr, NOW)).isInstanceOf(Applied.class);

        assertThat(enrolment.state().stored()).isEqualTo(EnrolmentStatus.APPROVED);
        assertThat(enrolment.state().period())
                .isEqualTo(new Period(MONDAY, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 28)));
    }

    @Test
    void secondDecisionIsRefusedAndNamesTheFirst() {
        enrolment.decide(APPROVE, person, hr, NOW);

        assertThat(enrolment.decide(
                        new Decision.Decline("no"), person, hr("china", PersonId.fresh()), NOW.plusSeconds(9)))
                .isEqualTo(new AlreadyDecided(EnrolmentStatus.APPROVED, hr.id(), NOW));
        assertThat(enrolment.state().stored()).isEqualTo(EnrolmentStatus.APPROVED);
    }

    @Test
    void hrOfAnotherRegionSeesNothing() {
        assertThat(enrolment.decide(APPROVE, person, hr("russia-cis", PersonId.fresh()), NOW))
                .isEqualTo(new OutOfScope());
        assertThat(enrolment.unsaved()).hasSize(1);
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        assertThat(enrolment.decide(APPROVE, person, hr("china", person.id()), NOW))
                .isEqualTo(new Refused(Why.OWN_CASE));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-11-23, Asia/Shanghai, ",
        "2026-11-16, Asia/Shanghai, START_HAS_PASSED",
        "2026-11-16, Europe/Paris, ",
        "2026-11-09, Europe/Paris, START_HAS_PASSED",
        "2026-12-01, Asia/Shanghai, START_IS_NO_MONDAY",
    })
    void startIsAMondayOfThisWeekOrLaterInThePersonsZone(LocalDate day, String zone, Why why) {
        var result = enrolment.decide(new Decision.Approve(day), person(zone), hr, NOW);

        assertThat(result).isEqualTo(why == null ? new Applied(enrolment.state().id()) : new Refused(why));
    }

    @Test
    void undoOpensTheProposalAgainUnlessThePersonHasStarted() {
        enrolment.decide(APPROVE, person, hr, NOW);

        assertThat(enrolment.reopen(true, person, hr, NOW)).isEqualTo(new Refused(Why.ALREADY_STARTED));
        assertThat(enrolment.reopen(false, person, hr, NOW)).isInstanceOf(Applied.class);
        assertThat(enrolment.state().stored()).isEqualTo(EnrolmentStatus.PROPOSED);
        assertThat(enrolment.decide(new Decision.Decline(null), person, hr, NOW))
                .isInstanceOf(Applied.class);
    }

    @Test
    void movingTheStartKeepsAnExtension() {
        enrolment.decide(APPROVE, person, hr, NOW);
        enrolment.amend(new Amendment.Extend(LocalDate.of(2027, 3, 14), "Parental leave"), person, hr, NOW);
        enrolment.amend(new Amendment.Move(MONDAY.plusWeeks(4), "Year end"), person, hr, NOW);

        assertThat(enrolment.state().period())
                .isEqualTo(
                        new Period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 4, 11)));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28", "2027-02-21", "2027-03-13"})
    void endMovesOnlyToALaterSunday(LocalDate day) {
        enrolment.decide(APPROVE, person, hr, NOW);

        assertThat(enrolment.amend(new Amendment.Extend(day, "Why not"), person, hr, NOW))
                .isEqualTo(new Refused(Why.END_IS_NO_LATER_SUNDAY));
    }

    @Test
    void everyChangeNeedsAReasonAndARunningEnrolment() {
        assertThat(enrolment.amend(new Amendment.Withdraw("Left"), person, hr, NOW))
                .isEqualTo(new Refused(Why.NOT_RUNNING));
        enrolment.decide(APPROVE, person, hr, NOW);
        assertThat(enrolment.amend(new Amendment.Withdraw(" "), person, hr, NOW))
                .isEqualTo(new Refused(Why.REASON_MISSING));
    }

    @Test
    void exemptingTwiceIsOneFact() {
        enrolment.decide(APPROVE, person, hr, NOW);
        var exempt = new Amendment.Exempt(new UnitId("carrying-change/loss-map"), "Taught it herself");
        enrolment.amend(exempt, person, hr, NOW);
        enrolment.amend(exempt, person, hr, NOW);

        assertThat(enrolment.unsaved()).hasSize(3);
        assertThat(enrolment.state().exempted()).containsExactly(exempt.unit());
    }

    @Test
    void completesOnceAndNeverAfterAWithdrawal() {
        enrolment.decide(APPROVE, person, hr, NOW);
        assertThat(enrolment.complete(NOW)).isTrue();
        assertThat(enrolment.complete(NOW)).isFalse();
        assertThat(enrolment.amend(new Amendment.Withdraw("Left"), person, hr, NOW))
                .isEqualTo(new Refused(Why.NOT_RUNNING));
    }

    @Test
    void openProposalFollowsACorrectionAndVanishesWithItsReason() {
        var campaign = UUID.randomUUID();
        var edition = edition("carrying-change");
        enrolment.reconsider(EnrolmentExamples.evaluation(person, campaign, edition, 1), NOW);
        assertThat(enrolment.state().reason()).isEqualTo(new Reason.ByRule(EnrolmentExamples.ratedLow(1)));

        enrolment.reconsider(new Evaluation(person, Map.of("M4", 4), null), NOW);
        assertThat(enrolment.state().isRetracted()).isTrue();
    }

    @Test
    void decidedOneKeepsItsTraceAndIsFlaggedUntilTheValueIsBack() {
        enrolment.decide(APPROVE, person, hr, NOW);

        enrolment.reconsider(new Evaluation(person, Map.of("M4", 4), null), NOW);
        assertThat(enrolment.state().evidenceChanged()).isTrue();
        assertThat(enrolment.state().reason()).isEqualTo(new Reason.ByRule(EnrolmentExamples.ratedLow(2)));
        enrolment.reconsider(new Evaluation(person, Map.of("M4", 2, "M1", 5), null), NOW);
        assertThat(enrolment.state().evidenceChanged()).isFalse();
    }

    @ParameterizedTest(name = "{0}, day {1}: {2}")
    @CsvSource({"APPROVED, 2026-11-29, APPROVED", "APPROVED, 2026-11-30, ACTIVE", "COMPLETED, 2026-12-30, COMPLETED"})
    void activeIsDerivedFromTheDay(EnrolmentStatus stored, LocalDate today, EnrolmentStatus status) {
        assertThat(stored.on(today, MONDAY)).isEqualTo(status);
    }

    private static Person person(String zone) {
        return new Person(
                new PersonId(new UUID(1, 1)),
                "E1",
                "王晓明",
                "e1@example.org",
                "CN",
                OrgUnitId.fresh(),
                new RegionId("china"),
                null,
                Language.ZH,
                ZoneId.of(zone),
                null,
                Map.of());
    }

    private static CurrentPerson hr(String region, PersonId id) {
        return new CurrentPerson(
                id, "HR", Language.EN, ZoneId.of("UTC"), Set.of(Role.LOCAL_HR), Scope.of(new RegionId(region)), false);
    }
}
