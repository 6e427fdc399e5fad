package org.managementacademy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.CatalogExamples;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.Fact;
import org.managementacademy.enrolment.RecordedFact;
import org.managementacademy.enrolment.Updates;
import org.managementacademy.learning.UnitProgress.Status;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a running enrolment that HR takes over to another version of its track, on one database. */
abstract class UpdateContract {
    private static final Instant LATER = Instant.parse("2098-01-01T10:00:00Z");
    private static final TrackId CHINA = new TrackId("carrying-change/china");
    private static final UnitId SAME = new UnitId("carrying-change/why-we-change");

    @Autowired
    CatalogExamples courses;

    @Autowired
    Catalog catalog;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Updates updates;

    @Autowired
    ProgressBook book;

    @Autowired
    ProgressTable table;

    @Autowired
    Learners learners;

    @Autowired
    PeopleExamples people;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsCompletedStaysCompletedAlsoWhereAUnitTakesThePlaceOfAnother() {
        var before = courses.beforeReplacing(CHINA);
        var enrolment = on(before.version());
        book.recordAttendance(enrolment, SAME, PersonId.fresh(), LATER);
        book.recordAttendance(enrolment, before.core(), PersonId.fresh(), LATER);
        var act = take(enrolment);
        assertThat(version(enrolment)).isEqualTo(newest());
        assertThat(unit(enrolment, SAME).isDone()).isTrue();
        assertThat(unit(enrolment, before.local()))
                .isEqualTo(new UnitProgress(
                        before.local(),
                        Status.COMPLETED,
                        unit(enrolment, before.core()).bestScore(),
                        LATER));
        assertThat(requiredDone(enrolment)).isEqualTo(2);
        stateIsTheReplay(enrolment);

        updates.takeBack(act, people.hr("china"));
        assertThat(version(enrolment)).isEqualTo(before.version());
        assertThat(unit(enrolment, before.core()).isDone()).isTrue();
        assertThat(requiredDone(enrolment)).isEqualTo(2);
        assertThat(updates.standing(act, people.hr("china"))).isZero();
        stateIsTheReplay(enrolment);
    }

    @Test
    void whoeverHasDoneAllThatTheNewVersionAsksForHasCompletedThePath() {
        var optional = catalog.published(CHINA).orElseThrow().units().stream()
                .filter(unit -> !unit.required())
                .findFirst()
                .orElseThrow()
                .id();
        var enrolment = on(courses.beforeMakingOptional(CHINA, optional));
        for (var unit : catalog.published(CHINA).orElseThrow().requiredUnits())
            book.recordAttendance(enrolment, unit.id(), PersonId.fresh(), LATER);
        assertThat(status(enrolment)).isEqualTo(EnrolmentStatus.ACTIVE);
        take(enrolment);
        assertThat(status(enrolment)).isEqualTo(EnrolmentStatus.COMPLETED);
    }

    @Test
    void aCompletedPathStaysOnItsVersion() {
        var before = courses.beforeReplacing(CHINA).version();
        var enrolment = on(before);
        for (var unit : catalog.track(before).requiredUnits())
            book.recordAttendance(enrolment, unit.id(), PersonId.fresh(), LATER);
        take(enrolment);
        assertThat(version(enrolment)).isEqualTo(before);
    }

    @Test
    void anActIsDoneOnceAndOnlyByThoseInWhoseScopeThePersonIs() {
        var before = courses.beforeReplacing(CHINA).version();
        var enrolment = on(before);
        updates.take(List.of(enrolment), newest(), UUID.randomUUID(), people.hr("americas"));
        assertThat(version(enrolment)).isEqualTo(before);
        var act = take(enrolment);
        updates.take(List.of(enrolment), newest(), act, people.hr("china"));
        assertThat(enrolments.history(enrolment))
                .extracting(RecordedFact::fact)
                .filteredOn(fact -> fact instanceof Fact.Updated)
                .hasSize(1);
        updates.takeBack(act, people.hr("americas"));
        assertThat(version(enrolment)).isEqualTo(newest());
        assertThat(updates.standing(act, people.hr("americas"))).isZero();
        assertThat(updates.standing(act, people.hr("china"))).isEqualTo(1);
    }

    private EnrolmentId on(TrackVersion version) {
        return examples.startingOn(
                people.learner("CN", Language.ZH),
                new EditionChoice(CHINA, version, Language.ZH, true),
                learners.thisMonday());
    }

    private UUID take(EnrolmentId enrolment) {
        var act = UUID.randomUUID();
        updates.take(List.of(enrolment), newest(), act, people.hr("china"));
        return act;
    }

    private TrackVersion newest() {
        return catalog.published(CHINA).orElseThrow().version();
    }

    private EnrolmentView view(EnrolmentId enrolment) {
        return enrolments.find(enrolment).orElseThrow();
    }

    private TrackVersion version(EnrolmentId enrolment) {
        return view(enrolment).version();
    }

    private EnrolmentStatus status(EnrolmentId enrolment) {
        return view(enrolment).status();
    }

    private UnitProgress unit(EnrolmentId enrolment, UnitId unit) {
        return table.unitsOf(enrolment).getOrDefault(unit, UnitProgress.notStarted(unit));
    }

    private int requiredDone(EnrolmentId enrolment) {
        return database.sql("select required_done from rpt_progress where enrolment_id = ?")
                .param(enrolment.value())
                .query(Integer.class)
                .single();
    }

    private void stateIsTheReplay(EnrolmentId enrolment) {
        assertThat(table.unitsOf(enrolment)).isEqualTo(Replay.of(enrolment, database).units);
    }
}
