package org.managementacademy.catalog.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AcademyTest
class CoveragePageTests {
    private static final String MAP = "/courses/map";
    private static final String UNIT = MAP + "/carrying-change/";

    @Autowired
    MockMvcTester web;

    @Autowired
    PeopleExamples examples;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "EN, Carrying change, Replaces",
        "FR, Porter le changement, Remplace",
        "ZH, 推动变革, 替代",
        "RU, Проводить изменения, Заменяет"
    })
    void authorsSeeWhatEachMarketMakesOfTheCoreInTheirLanguage(Language language, String path, String relation) {
        assertThat(page(MAP, reading(language))).contains(path, relation, UNIT + "china/private-feedback-lab");
    }

    @Test
    void localHrSeesTheMapAndALearnerDoesNot() {
        assertThat(web.get().uri(MAP).with(as(examples.hr("china")))).hasStatusOk();
        assertThat(web.get().uri(MAP).with(as(examples.learner("CN", Language.ZH))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri(UNIT + "china/two-minute-story").with(as(examples.learner("CN", Language.ZH))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anAdaptedTextStandsBesideTheOneOfTheCore() {
        assertThat(page(UNIT + "china/two-minute-story", reading(Language.FR)))
                .contains("lang=\"fr\"", "lang=\"zh-Hans\"", "Le récit s’appuie sur l’engagement personnel");
    }

    @Test
    void anAdaptedUnitIsCalledWhatItsOwnMarketCallsIt() {
        var page = page(UNIT + "china/two-minute-story", reading(Language.RU));
        assertThat(page).containsPattern("<h1 lang=\"zh-Hans\">[^<]*变");
        assertThat(page(UNIT + "china/why-we-change", reading(Language.RU))).containsPattern("<h1 lang=\"ru\">");
    }

    @ParameterizedTest
    @CsvSource({"EN, Behind the original", "FR, En retard sur l’original", "ZH, 落后于原文的内容", "RU, Отстаёт от оригинала"})
    void theMapSaysForEachEditionHowFarItIsBehind(Language language, String heading) {
        assertThat(page(MAP, reading(language))).contains(heading);
    }

    @Test
    void aReplacingUnitStandsBesideTheOneItReplaces() {
        var author = reading(Language.EN);
        var core = page(UNIT + "global/two-speeds-debate", author);
        var title = core.substring(core.indexOf("<h3>"), core.indexOf("</h3>"));
        assertThat(page(UNIT + "china/written-questions-forum", author)).contains(title);
    }

    @Test
    void theReaderChoosesTheLanguageOfEachSide() {
        assertThat(page(UNIT + "global/two-minute-story?core=fr&local=en", reading(Language.EN)))
                .containsPattern("(?s)<article class=\"prose\" lang=\"fr\">.*<article class=\"prose\" lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"china/no-such-unit", "mars/two-minute-story", "china/two-speeds-debate"})
    void whatAMarketDoesNotHaveIsNotFound(String unit) {
        assertThat(web.get().uri(UNIT + unit).with(as(examples.author()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private CurrentPerson reading(Language language) {
        var author = examples.author();
        people.chooseLanguage(author.id(), language);
        return author;
    }

    private String page(String address, CurrentPerson reader) {
        var answer = web.get().uri(address).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
