package org.managementacademy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AcademyTest
class CoursesPageTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    PeopleExamples examples;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({"EN, Carrying change", "FR, Porter le changement", "ZH, 推动变革", "RU, Проводить изменения"})
    void authorsSeePathsTracksAndVersionsInTheirLanguage(Language language, String title) {
        var author = examples.author();
        people.chooseLanguage(author.id(), language);
        assertThat(web.get().uri("/courses").with(as(author)))
                .hasStatusOk()
                .bodyText()
                .contains(title);
    }

    @Test
    void publishingWithoutAChangeSaysSo() {
        var author = examples.author();
        assertThat(web.post().uri("/courses/publications").with(as(author)).with(csrf()))
                .hasRedirectedUrl("/courses?published=0");
        assertThat(web.get().uri("/courses?published=0").with(as(author)))
                .bodyText()
                .contains("Nothing has changed");
    }

    @Test
    void theAddressThatTheFormWasSentToLeadsBack() {
        assertThat(web.get().uri("/courses/publications").with(as(examples.author())))
                .hasRedirectedUrl("/courses");
    }

    @Test
    void nobodyElseSeesThePage() {
        assertThat(web.get().uri("/courses").with(as(examples.hr("china")))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
