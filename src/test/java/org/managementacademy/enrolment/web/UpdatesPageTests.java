package org.managementacademy.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.CatalogExamples;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AcademyTest
class UpdatesPageTests {
    private static final TrackId CHINA = new TrackId("carrying-change/china");

    @Autowired
    MockMvcTester web;

    @Autowired
    PeopleExamples people;

    @Autowired
    CatalogExamples courses;

    @Autowired
    Catalog catalog;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    Enrolments enrolments;

    @Autowired
    OlderVersions older;

    private CatalogExamples.Shared before;
    private EnrolmentId enrolment;

    @BeforeEach
    void enrolOnAnOlderVersion() {
        before = courses.beforeReplacing(CHINA);
        enrolment = examples.startingOn(
                people.learner("CN", Language.ZH),
                new EditionChoice(CHINA, before.version(), Language.ZH, true),
                LocalDate.of(2098, 1, 6));
    }

    @Test
    void hrSeesWhatTheNewestVersionChangesForThePeopleOfItsRegionOnly() {
        var china = people.hr("china");
        var offer = older.offers(china).stream()
                .filter(each -> each.track().equals(CHINA))
                .findFirst()
                .orElseThrow();
        assertThat(offer.persons()).isPositive();
        assertThat(older.on(CHINA, newest(), china)).contains(enrolment).hasSize((int) offer.persons());
        assertThat(offer.versions())
                .filteredOn(version ->
                        version.version().equals(before.version().value().substring(0, 12)))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.same()).isFalse();
                    assertThat(version.added()).hasSize(1);
                    assertThat(version.gone()).hasSize(1);
                });
        assertThat(older.on(CHINA, newest(), people.hr("americas"))).doesNotContain(enrolment);
    }

    @Test
    void theHomePageLeadsThereAsLongAsSomebodyOfTheRegionIsOnAnOlderVersion() {
        var china = people.hr("china");
        assertThat(web.get().uri("/").with(as(china))).bodyText().contains("href=\"/updates\"");
        older.offers(china).forEach(offer -> takeOver(offer.track(), offer.newest(), china));
        assertThat(older.offers(china)).isEmpty();
        assertThat(web.get().uri("/").with(as(china))).bodyText().doesNotContain("href=\"/updates\"");
    }

    @Test
    void thePeopleAreTakenOverAndBack() {
        var hr = people.hr("china");
        assertThat(web.get().uri("/updates").with(as(hr)))
                .hasStatusOk()
                .bodyText()
                .contains(newest().value());
        var act = takeOver(CHINA, newest(), hr);
        assertThat(version()).isEqualTo(newest());
        assertThat(web.get().uri("/updates?act=" + act).with(as(hr)))
                .bodyText()
                .contains("/updates/" + act + "/reversal");
        web.post()
                .uri("/updates/" + act + "/reversal")
                .with(as(hr))
                .with(csrf())
                .exchange();
        assertThat(version()).isEqualTo(before.version());
    }

    @Test
    void aVersionThatIsNotTheNewestTakesNobody() {
        takeOver(CHINA, before.version(), people.hr("china"));
        assertThat(version()).isEqualTo(before.version());
    }

    @Test
    void nobodyElseSeesThePage() {
        assertThat(web.get().uri("/updates").with(as(people.author()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private UUID takeOver(TrackId track, TrackVersion version, CurrentPerson hr) {
        var act = UUID.randomUUID();
        web.post()
                .uri("/updates")
                .param("track", track.value())
                .param("version", version.value())
                .param("act", act.toString())
                .with(as(hr))
                .with(csrf())
                .exchange();
        return act;
    }

    private TrackVersion version() {
        return enrolments.find(enrolment).orElseThrow().version();
    }

    private TrackVersion newest() {
        return catalog.published(CHINA).orElseThrow().version();
    }
}
