package org.managementacademy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.managementacademy.enrolment.Decision;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.enrolment.Proposed;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.people.RoleFact;
import org.managementacademy.review.ReviewImports.Committed;
import org.managementacademy.review.ReviewImports.Looked;
import org.managementacademy.review.ReviewImports.Undone;
import org.managementacademy.review.rules.RuleBooks;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an uploaded file to proposals and back, on any database. */
abstract class ReviewImportsContract {

    private static final LocalDate MONDAY = LocalDate.of(2099, 2, 2);

    @Autowired
    ReviewImports imports;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Proposals proposals;

    @Autowired
    PeopleExamples persons;

    @Autowired
    EnrolmentExamples enrolments;

    @Autowired
    ReviewedPeople reviewed;

    @Autowired
    RuleBooks rules;

    @Autowired
    JdbcClient sql;

    @Test
    void proposesForTheRatingsOfAFileAndNothingMoreForTheSameFile() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var li = persons.learner("CN", Language.ZH);
        var wang = persons.learner("CN", Language.EN);
        var file = rows(rated(li, "M4", 1), rated(wang, "M4", 5));

        assertThat(commit(campaign, file, hr)).isEqualTo(new Proposed(1, 0, 0, 0));
        assertThat(open(campaign)).containsExactly("carrying-change/china zh");
        assertThat(commit(campaign, file, hr)).isEqualTo(Proposed.NOTHING);
        assertThat(open(campaign)).hasSize(1);
    }

    @Test
    void theSameNameAndSeasonIsTheSameCampaign() {
        var hr = persons.hr("china");
        var name = "Annual review " + UUID.randomUUID();
        var first = imports.open(name, "2026", hr);
        assertThat(imports.open(name, "2026", hr).id()).isEqualTo(first.id());
    }

    @Test
    void twoWhoOpenACampaignOrPublishARuleBookAtTheSameMomentBothGetAnAnswer() throws Exception {
        var hr = persons.groupHr();
        var name = "Annual review " + UUID.randomUUID();
        var newest = rules.current();
        Callable<UUID> open = () -> imports.open(name, "2026", hr).id();
        Callable<Boolean> publish =
                () -> rules.publish(newest.version(), newest.rules(), hr.id()).isPresent();
        try (var both = Executors.newFixedThreadPool(2)) {
            var campaigns = both.invokeAll(List.of(open, open));
            assertThat(campaigns.get(0).get()).isEqualTo(campaigns.get(1).get());
            var published = both.invokeAll(List.of(publish, publish));
            assertThat(List.of(published.get(0).get(), published.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void secondUploadIntoTheSameCampaignAddsAndCorrects() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var li = persons.learner("CN", Language.ZH);
        commit(campaign, rows(rated(li, "M4", 5), rated(li, "M3", 4)), hr);

        assertThat(commit(campaign, rows(rated(li, "M4", 2), rated(li, "M3", 4)), hr))
                .isEqualTo(new Proposed(1, 0, 0, 0));
        assertThat(commit(campaign, rows(rated(li, "M4", 1)), hr)).isEqualTo(new Proposed(0, 1, 0, 0));
        assertThat(commit(campaign, rows(rated(li, "M4", 4)), hr)).isEqualTo(new Proposed(0, 0, 1, 0));
        assertThat(sql.sql("select kind from review_fact where subject = ? order by at")
                        .param(li.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("RATED", "CORRECTED", "CORRECTED", "CORRECTED");
    }

    @Test
    void whoeverAFileSpokeOfIsKnown() {
        var hr = persons.hr("china");
        var li = persons.learner("CN", Language.ZH);
        var other = persons.learner("CN", Language.ZH);
        commit(campaign(hr), rows(rated(li, "M4", 5)), hr);
        assertThat(reviewed.knownAmong(List.of(li.id(), other.id()))).containsExactly(li.id());
    }

    @Test
    void correctionAfterTheDecisionIsFlagged() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var li = persons.learner("CN", Language.ZH);
        commit(campaign, rows(rated(li, "M4", 1)), hr);
        proposals.decide(ids(campaign), new Decision.Approve(MONDAY), hr);

        assertThat(commit(campaign, rows(rated(li, "M4", 4)), hr)).isEqualTo(new Proposed(0, 0, 0, 1));
    }

    @Test
    void peopleOutsideTheUploadersRegionAreRefused() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var russian = persons.learner("RU", Language.RU);
        var upload = imports.receive(campaign, "r.csv", rows(rated(russian, "M4", 1)), hr);

        assertThat(checked(upload, hr).refused())
                .extracting(refusal -> refusal.problem())
                .containsExactly(Checked.Problem.OTHER_REGION);
        assertThat(imports.look(upload, persons.hr("china"))).isEqualTo(new Looked.Gone());
    }

    @Test
    void whoIsOnAPathAlreadyIsNotProposedAnother() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var busy = persons.learner("CN", Language.ZH);
        enrolments.activeOn(busy, "carrying-change/china", MONDAY);

        assertThat(commit(campaign, rows(rated(busy, "M4", 1)), hr)).isEqualTo(Proposed.NOTHING);
    }

    @Test
    void pathWithoutACourseIsCountedAndNotProposed() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var li = persons.learner("CN", Language.ZH);

        assertThat(commit(campaign, rows(rated(li, "M10", 1)), hr)).isEqualTo(Proposed.NOTHING);
        assertThat(sql.sql("select path_id from review_no_course where campaign_id = ?")
                        .param(campaign)
                        .query(String.class)
                        .list())
                .containsExactly("digital-culture");
    }

    @Test
    void undoRestoresEverythingUnlessSomethingWasDecided() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var li = persons.learner("CN", Language.ZH);
        var wang = persons.learner("CN", Language.ZH);
        var first = imports.receive(campaign, "1.csv", rows(rated(li, "M4", 2)), hr);
        commit(first, hr);
        var second = imports.receive(campaign, "2.csv", rows(rated(li, "M4", 5), rated(wang, "M3", 1)), hr);
        commit(second, hr);

        assertThat(imports.undo(first, hr)).isEqualTo(Undone.OVERTAKEN);
        assertThat(imports.undo(second, persons.hr("china"))).isEqualTo(Undone.NOT_FOUND);
        assertThat(imports.undo(second, hr)).isEqualTo(Undone.DONE);
        assertThat(ratings(campaign)).containsExactly("M4=2");
        assertThat(open(campaign)).containsExactly("carrying-change/china zh");
        assertThat(imports.undo(second, hr)).isEqualTo(Undone.NOT_FOUND);

        proposals.decide(ids(campaign), new Decision.Decline(null), hr);
        assertThat(imports.undo(first, hr)).isEqualTo(Undone.DECIDED);
    }

    @Test
    void undoLeavesNothingToWhomNoFileSpeaksOfAnyMore() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var leader = persons.learner("CN", Language.ZH, Map.of(RoleFact.LEADS_CHANGE_PROJECT, 1));
        var upload = imports.receive(campaign, "r.csv", rows(rated(leader, "M4", 5)), hr);
        commit(upload, hr);
        assertThat(open(campaign)).containsExactly("carrying-change/china zh");

        assertThat(imports.undo(upload, hr)).isEqualTo(Undone.DONE);

        assertThat(open(campaign)).isEmpty();
    }

    @Test
    void buttonCommitsOnlyWhatItShowed() {
        var hr = persons.hr("china");
        var campaign = campaign(hr);
        var li = persons.learner("CN", Language.ZH);
        var upload = imports.receive(campaign, "r.csv", rows(rated(li, "M4", 2), rated(li, "M3", 2)), hr);
        commit(campaign, rows(rated(li, "M3", 2)), hr);

        assertThat(imports.commit(upload, 2, hr)).isEqualTo(new Committed.Changed());
        assertThat(imports.commit(upload, 1, hr)).isInstanceOf(Committed.Done.class);
        assertThat(imports.commit(upload, 1, hr)).isEqualTo(new Committed.Gone());
    }

    private UUID campaign(CurrentPerson hr) {
        return imports.open("Annual review " + UUID.randomUUID(), "2026", hr).id();
    }

    private Proposed commit(UUID campaign, byte[] file, CurrentPerson hr) {
        return commit(imports.receive(campaign, "reviews.csv", file, hr), hr);
    }

    private Proposed commit(UUID upload, CurrentPerson hr) {
        return ((Committed.Done) imports.commit(upload, checked(upload, hr).count(), hr)).proposed();
    }

    private Checked checked(UUID upload, CurrentPerson hr) {
        return ((Looked.Read) imports.look(upload, hr)).checked();
    }

    private static String rated(Person person, String competency, int rating) {
        return person.employeeId() + "," + competency + "," + rating;
    }

    private static byte[] rows(String... rows) {
        return Stream.concat(Stream.of("employee_id,competency,rating"), Stream.of(rows))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<EnrolmentId> ids(UUID campaign) {
        return sql.sql("select enrolment_id from rpt_enrolment where campaign_id = ?")
                .param(campaign)
                .query((row, n) -> new EnrolmentId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<@org.jspecify.annotations.Nullable String> open(UUID campaign) {
        return sql.sql(
                        "select track_id || ' ' || language from rpt_enrolment where campaign_id = ? and stored_status = 'PROPOSED'")
                .param(campaign)
                .query(String.class)
                .list();
    }

    private List<@org.jspecify.annotations.Nullable String> ratings(UUID campaign) {
        return sql.sql(
                        "select competency_id || '=' || rating from review_rating where campaign_id = ? order by competency_id")
                .param(campaign)
                .query(String.class)
                .list();
    }
}
