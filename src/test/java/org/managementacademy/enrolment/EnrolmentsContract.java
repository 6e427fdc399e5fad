package org.managementacademy.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.enrolment.EnrolmentExamples.edition;
import static org.managementacademy.enrolment.EnrolmentExamples.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the front desks promise, on any database. */
abstract class EnrolmentsContract {

    private static final LocalDate MONDAY = LocalDate.of(2099, 2, 2);

    @Autowired
    Enrolments enrolments;

    @Autowired
    Proposals proposals;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    PeopleExamples persons;

    @Autowired
    People people;

    @Autowired
    EnrolmentStore store;

    @Autowired
    EnrolledPeople enrolled;

    @Autowired
    JdbcClient sql;

    final UUID campaign = UUID.randomUUID();

    @AfterEach
    void forgetMadeUp() {
        examples.forgetMadeUp();
    }

    @Test
    void proposesOnceHoweverOftenTheRulesAreAsked() {
        var person = persons.learner("CN", Language.ZH);
        var evaluations = List.of(evaluation(person, campaign, edition("carrying-change"), 2));

        assertThat(proposals.propose(campaign, evaluations)).isEqualTo(new Proposed(1, 0, 0, 0));
        assertThat(proposals.propose(campaign, evaluations)).isEqualTo(Proposed.NOTHING);
        assertThat(idsOf(campaign)).hasSize(1);
        assertThat(enrolments.allOf(person.id())).isEmpty();
    }

    @Test
    void whoeverHasAProposalIsKnown() {
        var proposed = persons.learner("CN", Language.ZH);
        var other = persons.learner("CN", Language.ZH);
        examples.proposed(proposed, campaign, edition("carrying-change"));
        assertThat(enrolled.knownAmong(List.of(proposed.id(), other.id()))).containsExactly(proposed.id());
    }

    @Test
    void correctionReplacesAnOpenProposalAndFlagsADecidedOne() {
        var open = persons.learner("CN", Language.ZH);
        var decided = persons.learner("CN", Language.ZH);
        var edition = edition("carrying-change");
        examples.proposed(open, campaign, edition);
        var decidedId = examples.proposed(decided, campaign, edition);
        proposals.decide(List.of(decidedId), new Decision.Approve(MONDAY), persons.hr("china"));

        var changed = proposals.propose(
                campaign,
                List.of(
                        evaluation(open, campaign, edition("becoming-the-manager"), 1),
                        new Evaluation(decided, Map.of("M4", 5), null)));

        assertThat(changed).isEqualTo(new Proposed(1, 0, 1, 1));
        assertThat(sql.sql("select path_id from rpt_enrolment where campaign_id = ? and stored_status = 'PROPOSED'")
                        .param(campaign)
                        .query(String.class)
                        .list())
                .containsExactly("becoming-the-manager");
        assertThat(enrolments.find(decidedId).orElseThrow().reason())
                .isEqualTo(new Reason.ByRule(EnrolmentExamples.ratedLow(2)));
    }

    @Test
    void decidesManyAndListsTheRefused() {
        var hr = persons.hr("china");
        var inScope = persons.learners(3, "CN", Language.ZH);
        var outside = persons.learner("RU", Language.RU);
        var ids = Stream.concat(inScope.stream(), Stream.of(outside))
                .map(person -> examples.proposed(person, campaign, edition("carrying-change")))
                .toList();
        proposals.decide(ids.subList(0, 1), new Decision.Decline("Not now"), hr);

        var act = proposals.decide(ids, new Decision.Approve(MONDAY), hr);

        assertThat(act.applied()).isEqualTo(2);
        assertThat(act.refused()).containsExactly(new Act.Refusal(ids.getFirst(), "ALREADY_DECIDED"));
        assertThat(proposals.act(act.id()))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(act);
        assertThat(enrolments.ofAct(act.id())).extracting(EnrolmentView::status).containsOnly(EnrolmentStatus.APPROVED);
        assertThat(storedStatus(ids.getLast())).isEqualTo("PROPOSED");
    }

    @Test
    void onePathPerHalfYear() {
        var hr = persons.hr("china");
        var person = persons.learner("CN", Language.ZH);
        var first = examples.proposed(person, campaign, edition("carrying-change"));
        var second = examples.proposed(person, campaign, edition("digital-culture"));

        var act = proposals.decide(List.of(first, second), new Decision.Approve(MONDAY), hr);
        assertThat(act.applied()).isEqualTo(1);
        assertThat(act.refused()).extracting(Act.Refusal::why).containsExactly("HALF_YEAR_TAKEN");

        var refused = act.refused().getFirst().enrolment();
        assertThat(proposals
                        .decide(List.of(refused), new Decision.Approve(LocalDate.of(2099, 7, 6)), hr)
                        .applied())
                .isEqualTo(1);
    }

    @Test
    void undoTakesBackAllOrNothing() {
        var hr = persons.hr("china");
        var ids = persons.learners(2, "CN", Language.ZH).stream()
                .map(person -> examples.proposed(person, campaign, edition("carrying-change")))
                .toList();
        var act = proposals.decide(ids, new Decision.Approve(MONDAY), hr);

        assertThat(proposals.undo(act.id(), persons.hr("russia-cis"))).isEqualTo(new UndoResult.NotFound());
        enrolments.complete(ids.getFirst(), Instant.parse("2099-03-01T00:00:00Z"));
        assertThat(proposals.undo(act.id(), hr)).isEqualTo(new UndoResult.TooLate(DecisionResult.Why.ALREADY_STARTED));
        assertThat(storedStatus(ids.getLast())).isEqualTo("APPROVED");

        var other = examples.proposed(persons.learner("CN", Language.ZH), campaign, edition("carrying-change"));
        var second = proposals.decide(List.of(other), new Decision.Approve(MONDAY), hr);
        assertThat(proposals.undo(second.id(), hr)).isEqualTo(new UndoResult.Undone(1));
        assertThat(enrolments.ofAct(second.id())).isEmpty();
        assertThat(proposals.undo(second.id(), hr)).isInstanceOf(UndoResult.TooLate.class);
        assertThat(storedStatus(other)).isEqualTo("PROPOSED");
    }

    @Test
    void sendingTheFormTwiceAssignsOnce() {
        var hr = persons.groupHr();
        var person = persons.learner("CN", Language.ZH);
        var assignment = new Assignment(
                EnrolmentId.fresh(), person.id(), edition("carrying-change"), MONDAY, "Leads the new plant");

        assertThat(enrolments.assign(assignment, hr)).isInstanceOf(DecisionResult.Applied.class);
        assertThat(enrolments.assign(assignment, hr)).isInstanceOf(DecisionResult.Applied.class);
        assertThat(enrolments.allOf(person.id())).hasSize(1);
        assertThat(enrolments.currentOf(person.id()).orElseThrow().reason())
                .isEqualTo(new Reason.ByHand("Leads the new plant"));
        var again = new Assignment(
                EnrolmentId.fresh(), person.id(), edition("carrying-change"), MONDAY.plusWeeks(52), "Again");
        assertThat(enrolments.assign(again, hr)).isEqualTo(new DecisionResult.Refused(DecisionResult.Why.PATH_TAKEN));
    }

    @Test
    void runningOneComesBeforeALaterOne() {
        var person = persons.learner("CN", Language.ZH);
        var running = examples.startingOn(person, edition("carrying-change"), LocalDate.of(2025, 2, 3));
        examples.startingOn(person, edition("digital-culture"), MONDAY);

        assertThat(enrolments.currentOf(person.id()).orElseThrow().id()).isEqualTo(running);
        assertThat(enrolments.currentOf(person.id()).orElseThrow().status()).isEqualTo(EnrolmentStatus.ACTIVE);
        assertThat(enrolments.allOf(person.id())).hasSize(2);
    }

    private List<UUID> idsOf(UUID campaign) {
        return sql.sql("select enrolment_id from rpt_enrolment where campaign_id = ?")
                .param(campaign)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private String storedStatus(EnrolmentId id) {
        return sql.sql("select stored_status from rpt_enrolment where enrolment_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
