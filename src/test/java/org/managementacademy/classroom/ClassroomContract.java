package org.managementacademy.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.classroom.ClassroomExamples.UNIT;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.classroom.Seat.State;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.Launches.LaunchResult;
import org.managementacademy.learning.Learner;
import org.managementacademy.learning.Learners;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the front desks of classrooms promise, on any database. */
abstract class ClassroomContract {

    @Autowired
    Learners learners;

    @Autowired
    PeopleExamples people;

    @Autowired
    ClassroomExamples examples;

    @Autowired
    Seats seats;

    @Autowired
    Classrooms classrooms;

    @Autowired
    Launches launches;

    @Autowired
    SeatTable table;

    @Autowired
    JdbcClient database;

    @Test
    void whoComesLateWaitsAndGetsTheSeatThatIsGivenBack() {
        var session = examples.ahead("europe", 1);
        var first = attempt();
        var second = attempt();
        var third = attempt();
        for (var attempt : List.of(first, second, third))
            assertThat(seats.book(attempt, session.id())).isTrue();
        assertThat(places(first, second, third)).containsExactly("BOOKED 0", "WAITING 1", "WAITING 2");
        seats.cancel(first);
        assertThat(places(first, second, third)).containsExactly("", "BOOKED 0", "WAITING 1");
    }

    @Test
    void aSeatElsewhereIsGivenBackWhenAnotherDateIsBooked() {
        var one = examples.ahead("europe", 1);
        var other = examples.ahead("europe", 1);
        var mover = attempt();
        var waiting = attempt();
        seats.book(mover, one.id());
        seats.book(waiting, one.id());
        seats.book(mover, other.id());
        assertThat(seats.held(mover).orElseThrow().session().id()).isEqualTo(other.id());
        assertThat(places(waiting)).containsExactly("BOOKED 0");
    }

    @Test
    void bookingTwiceTakesOneSeat() {
        var session = examples.ahead("europe", 2);
        var attempt = attempt();
        seats.book(attempt, session.id());
        seats.book(attempt, session.id());
        assertThat(offer(attempt, session).free()).isEqualTo(1);
    }

    @Test
    void onlySessionsOfTheLearnersRegionAreOfferedAndBooked() {
        var elsewhere = examples.ahead("americas", 5);
        var begun = examples.begun("europe", 5);
        var attempt = attempt();
        assertThat(seats.offers(attempt))
                .extracting(found -> found.session().id())
                .doesNotContain(elsewhere.id(), begun.id());
        assertThat(seats.book(attempt, elsewhere.id())).isFalse();
        assertThat(seats.book(attempt, begun.id())).isFalse();
    }

    @Test
    void attendanceCompletesTheUnitAndCanBeTakenBack() {
        var hr = people.hr("europe");
        var session = examples.begun("europe", 5);
        var attempt = attempt();
        var seat = seated(attempt, session);
        var act = UUID.randomUUID();
        classrooms.mark(act, session, List.of(seat), hr);
        assertThat(classrooms.marked(act)).isEqualTo(1);
        assertThat(done(attempt)).isTrue();
        assertThat(attendance(attempt)).isEqualTo("ATTENDED");
        assertThat(classrooms.undo(session, act, hr)).isEqualTo(new Classrooms.Undone(1, 0));
        assertThat(classrooms.undo(session, act, hr)).isEqualTo(new Classrooms.Undone(0, 0));
        assertThat(done(attempt)).isFalse();
        assertThat(attendance(attempt)).isEqualTo("BOOKED");
    }

    @Test
    void nobodyIsMarkedBeforeTheSessionNorFromAnotherRegion() {
        var ahead = examples.ahead("europe", 5);
        var begun = examples.begun("europe", 5);
        var early = attempt();
        seats.book(early, ahead.id());
        var seat = seated(attempt(), begun);
        assertThat(classrooms.markable(
                        ahead, List.of(seats.held(early).orElseThrow().seat().id()), people.hr("europe")))
                .isEmpty();
        assertThat(classrooms.markable(begun, List.of(seat), people.hr("china")))
                .isEmpty();
        assertThat(classrooms.find(begun.id(), people.hr("china").scope())).isEmpty();
    }

    @Test
    void localHrPlansForTheirOwnRegionsOnly() {
        var session = examples.ahead("europe", 5);
        var china = people.hr("china");
        assertThat(classrooms.plan(session, china)).isFalse();
        assertThat(classrooms.page(china.scope(), 0, 1000))
                .noneMatch(row -> row.session().id().equals(session.id()));
        assertThat(classrooms.page(people.groupHr().scope(), 0, 1000))
                .anyMatch(row -> row.session().id().equals(session.id()));
    }

    @Test
    void datesAheadTakeAsManyStatementsForThreeSeatsAsForOne() throws Exception {
        var learner = learners.speaking(Language.EN);
        seated(learner, "story-classroom");
        var one = Statements.countedDuring(() -> seats.ahead(learner.person().id()));
        seated(learner, "hard-conversation-lab");
        seated(learner, "frank-and-fair-lab");

        assertThat(Statements.countedDuring(() -> seats.ahead(learner.person().id())))
                .isEqualTo(one);
        assertThat(seats.ahead(learner.person().id())).hasSize(3);
    }

    private void seated(Learner learner, String unit) {
        var session = examples.ahead("europe", 5);
        var id = new UnitId("carrying-change/" + unit);
        table.add(
                UUID.randomUUID(),
                session.id(),
                learner.enrolment(),
                learner.person().id(),
                id,
                State.BOOKED,
                session.startsAt());
    }

    private Attempt attempt() {
        return attempt(learners.speaking(Language.EN));
    }

    private Attempt attempt(Learner learner) {
        var result = launches.open(learner.person().id(), learner.enrolment(), UNIT);
        var path = ((LaunchResult.Ready) result).ticket().path();
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return launches.find(new AttemptId(id), learner.person().id()).orElseThrow();
    }

    private UUID seated(Attempt attempt, Session session) {
        var seat = UUID.randomUUID();
        table.add(seat, session.id(), attempt.enrolment(), attempt.person(), UNIT, State.BOOKED, session.startsAt());
        return seat;
    }

    private List<String> places(Attempt... attempts) {
        return java.util.Arrays.stream(attempts)
                .map(attempt -> seats.held(attempt)
                        .map(held -> held.seat().state() + " " + held.seat().waitingPlace())
                        .orElse(""))
                .toList();
    }

    private Seats.Offer offer(Attempt attempt, Session session) {
        return seats.offers(attempt).stream()
                .filter(offer -> offer.session().id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean done(Attempt attempt) {
        return launches.find(attempt.id()).orElseThrow().done();
    }

    private @Nullable String attendance(Attempt attempt) {
        return database.sql("select state from rpt_attendance where enrolment_id = ? and unit_id = ?")
                .param(attempt.enrolment().value())
                .param(UNIT.value())
                .query(String.class)
                .single();
    }
}
