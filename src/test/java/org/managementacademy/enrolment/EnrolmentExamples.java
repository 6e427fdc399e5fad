package org.managementacademy.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enrolments for tests, stored with their facts. */
@Component
public class EnrolmentExamples {
    private static final TrackVersion MADE_UP = new TrackVersion("ab".repeat(32));

    private final EnrolmentStore store;
    private final Catalog catalog;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    EnrolmentExamples(EnrolmentStore store, Catalog catalog, TransactionTemplate transaction, JdbcClient sql) {
        this.store = store;
        this.catalog = catalog;
        this.transaction = transaction;
        this.sql = sql;
    }

    /** Approved to start on this Monday, past or future, in the person's language or else in English, on the newest published version. */
    public EnrolmentId activeOn(Person person, String track, LocalDate startMonday) {
        var published = catalog.published(new TrackId(track)).orElseThrow();
        var language = published.languages().contains(person.language()) ? person.language() : Language.EN;
        return startingOn(person, new EditionChoice(published.id(), published.version(), language, true), startMonday);
    }

    /** The same on any edition, also one that the catalog does not know. */
    public EnrolmentId startingOn(Person person, EditionChoice edition, LocalDate startMonday) {
        var assignment = new Assignment(EnrolmentId.fresh(), person.id(), edition, startMonday, "For a test");
        var at = startMonday.minusDays(7).atStartOfDay().toInstant(ZoneOffset.UTC);
        transaction.executeWithoutResult(
                status -> store.save(Enrolment.assign(assignment, person, PersonId.fresh(), at)));
        return assignment.id();
    }

    /** Proposed by a rule because M4 was rated 2. */
    public EnrolmentId proposed(Person person, UUID campaign, EditionChoice edition) {
        var enrolment = Enrolment.propose(proposal(person, campaign, edition, 2), Instant.EPOCH.plusSeconds(1));
        transaction.executeWithoutResult(status -> store.save(enrolment));
        return enrolment.state().id();
    }

    /** Removes what was enrolled in a made-up {@link #edition}: pages of other tests could not show it. */
    void forgetMadeUp() {
        sql.sql("delete from enrolment where track_version = ?")
                .param(MADE_UP.value())
                .update();
    }

    static Proposal proposal(Person person, UUID campaign, EditionChoice edition, int rating) {
        return new Proposal(person, campaign, edition.track().path(), edition, new Reason.ByRule(ratedLow(rating)));
    }

    static Evaluation evaluation(Person person, UUID campaign, EditionChoice edition, int rating) {
        return new Evaluation(person, Map.of("M4", rating), proposal(person, campaign, edition, rating));
    }

    static Trace ratedLow(int rating) {
        var node = new Trace.Node(Trace.Kind.RATING_AT_MOST, "M4", 2, rating, Trace.Truth.TRUE, List.of());
        return new Trace("carrying-change", 1, node, List.of(new Trace.Change("M4", true, 3)));
    }

    /** One that the catalog does not know. */
    static EditionChoice edition(String path) {
        return new EditionChoice(
                TrackId.of(new PathId(path), new org.managementacademy.shared.Market("china")),
                MADE_UP,
                Language.ZH,
                true);
    }
}
