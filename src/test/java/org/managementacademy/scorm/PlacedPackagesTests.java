package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Placements;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.Launches;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.scorm.archive.Lesson;
import org.managementacademy.scorm.archive.Zip;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** An uploaded package on its way to learners. */
@AcademyTest
class PlacedPackagesTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples people;

    @Autowired
    EnrolmentExamples enrolments;

    @Autowired
    ScormExamples examples;

    @Autowired
    Catalog catalog;

    @Autowired
    Placements placements;

    @Autowired
    Launches launches;

    @Autowired
    Launchpad launchpad;

    @Autowired
    Commits commits;

    @Autowired
    Clock clock;

    private final UUID placement = UUID.randomUUID();

    @Test
    void placedPackageIsPlayedByWhoeverIsEnrolledAfterwardsAndTheyFinishInTheirVersion() throws Exception {
        var hr = people.hr("china");
        var earlier = people.learner("CN", Language.ZH);
        var runningEnrolment = enrolled(earlier);
        var page = upload(hr, "first");
        try {
            place(page, hr);
            var unit = placements.find(placement).orElseThrow().unit();
            assertThatThrownBy(() -> examples.opened(earlier, runningEnrolment, unit))
                    .isNotNull();
            var learner = people.learner("CN", Language.ZH);
            var opened = examples.opened(learner, enrolled(learner), unit);
            assertThat(page(opened)).isEqualTo("first");
            var right = launchpad.begin(opened.attempt());
            var session = UUID.randomUUID();
            commits.launch(right, session);
            upload(hr, "second", "package", page.substring("/packages/".length()));
            mvc.perform(post(page + "/placements/" + placement + "/version")
                            .with(as(hr))
                            .with(csrf()))
                    .andExpect(redirectedUrl(page + "?placed=true"));
            assertThat(page(opened)).isEqualTo("first");
            commits.accept(right, new Commit(session, 1, Map.of("cmi.core.lesson_status", "completed"), false, null));
            assertThat(isDone(opened)).isTrue();
            var later = people.learner("CN", Language.ZH);
            assertThat(page(examples.opened(later, enrolled(later), unit))).isEqualTo("second");
            mvc.perform(get(page + "/removal").with(as(hr))).andExpect(status().isNotFound());
        } finally {
            mvc.perform(post(page + "/placements/" + placement + "/removal")
                            .with(as(hr))
                            .with(csrf()))
                    .andExpect(redirectedUrl(page + "?placed=true"));
        }
        mvc.perform(post(page + "/removal").with(as(hr)).with(csrf())).andExpect(status().isNotFound());
        assertThat(placements.find(placement)).isEmpty();
    }

    private EnrolmentId enrolled(Person learner) {
        var monday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return enrolments.activeOn(learner, "carrying-change/china", monday.minusWeeks(2));
    }

    private String upload(CurrentPerson hr, String text, String... fields) throws Exception {
        var zip = Zip.zip()
                .with("imsmanifest.xml", Lesson.MANIFEST)
                .with("index.html", text)
                .with("unique.txt", placement + text)
                .bytes();
        var request = multipart("/packages/uploads")
                .file(new MockMultipartFile("file", "lesson.zip", "application/zip", zip))
                .param("region", "china");
        if (fields.length > 0) request.param(fields[0], fields[1]);
        var url = mvc.perform(request.with(as(hr)).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return requireNonNull(url).replaceFirst("\\?.*", "");
    }

    private void place(String page, CurrentPerson hr) throws Exception {
        mvc.perform(post(page + "/placements")
                        .param("track", "carrying-change/china")
                        .param("placement", placement.toString())
                        .param("week", "1")
                        .param("minutes", "20")
                        .param("outcome", outcome())
                        .param("owner", "China learning team")
                        .param("title-zh", "本地案例")
                        .param("purpose-zh", "您能说明本地案例。")
                        .param("reason-zh", "本地案例更贴近。")
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl(page + "?placed=true"));
    }

    private String outcome() {
        return catalog.path(new PathId("carrying-change"))
                .orElseThrow()
                .outcomes()
                .getFirst()
                .id();
    }

    private String page(ScormExamples.Opened opened) throws Exception {
        return launchpad.file(opened.attempt(), "index.html").orElseThrow().getContentAsString(StandardCharsets.UTF_8);
    }

    private boolean isDone(ScormExamples.Opened opened) {
        return launches.find(opened.attempt()).orElseThrow().done();
    }
}
