package org.managementacademy.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.learning.Learner;
import org.managementacademy.learning.Learners;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.transaction.annotation.Transactional;

@AcademyTest
class LessonPagesTests {

    @Autowired
    Learners learners;

    @Autowired
    Catalog catalog;

    @Autowired
    Enrolments enrolments;

    @Autowired
    LessonRuntime lessons;

    @Autowired
    JdbcClient sql;

    Learner learner;

    @BeforeEach
    void oneLearner() {
        learner = learners.speaking(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLessonHasAPageInItsLanguage(Language language) {
        var reader = learners.speaking(language);
        var track =
                catalog.track(enrolments.find(reader.enrolment()).orElseThrow().version());
        for (var unit : track.units()) {
            if (!lessons.runs(unit) || !unit.prerequisites().isEmpty()) continue;
            var title = catalog.text(track.version(), unit.id(), language).title();
            assertThat(reader.get(reader.open(unit.id().key())))
                    .as(unit.id().value())
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "lang=\"" + language.tag() + "\"",
                            org.springframework.web.util.HtmlUtils.htmlEscape(title, "UTF-8"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | ZH | The Chinese original of this unit changed on 12 November 2026.
            FR | EN | L’original anglais de ce module a changé le 12 novembre 2026.
            ZH | EN | 本单元的英文原文已于2026年11月12日修改。
            RU | EN | 12 ноября 2026 года английский оригинал этого модуля изменился.
            """)
    @Transactional
    void whoReadsATextThatIsBehindItsOriginalIsTold(Language language, Language original, String notice) {
        var reader = learners.speaking(language);
        var lesson = reader.open("why-we-change");
        assertThat(reader.get(lesson)).bodyText().doesNotContain(notice);
        sql.sql(
                        "insert into catalog_original_changed (track_id, unit_id, language, original, since) values (?, ?, ?, ?, ?)")
                .params(
                        enrolments
                                .find(reader.enrolment())
                                .map(found ->
                                        catalog.track(found.version()).id().value())
                                .orElseThrow(),
                        "carrying-change/why-we-change",
                        language.code(),
                        original.code(),
                        LocalDate.parse("2026-11-12"))
                .update();
        assertThat(reader.get(lesson)).bodyText().contains(notice);
        assertThat(reader.get(reader.unitPath("why-we-change"))).bodyText().contains(notice);
        assertThat(reader.get(reader.open("opening-conversation"))).bodyText().doesNotContain(notice);
    }

    @Test
    void anothersLessonIsNotFound() {
        var lesson = learner.open("why-we-change");
        var other = learners.speaking(Language.EN);
        assertThat(other.get(lesson)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.post(lesson + "/read")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anArticleIsReadAfterItsQuestionsAreAnswered() {
        var lesson = learner.open("why-we-change");
        assertThat(learner.get(lesson)).bodyText().doesNotContain("/read\"");
        assertThat(learner.post(lesson + "/read")).hasRedirectedUrl(lesson);
        learner.post(lesson + "/answers", Map.of("answer-0", "Because of us", "answer-1", "Tomorrow"));
        assertThat(learner.get(lesson)).bodyText().contains("Because of us", "/read\"");
        assertThat(learner.post(lesson + "/read")).hasRedirectedUrl(learner.unitPath("why-we-change"));
        assertThat(learner.get(learner.unitPath("why-we-change"))).bodyText().contains("status-completed");
    }

    @Test
    void aTalkResumesAtItsSlide() {
        var lesson = learner.open("finding-relays");
        assertThat(learner.get(lesson)).bodyText().contains("Slide 1 of");
        learner.post(lesson + "/slide", Map.of("slide", "2"));
        assertThat(learner.get(lesson)).bodyText().contains("Slide 3 of");
        learner.post(lesson + "/slide", Map.of("slide", "99"));
        assertThat(learner.get(lesson)).bodyText().contains("/seen\"");
        assertThat(learner.post(lesson + "/seen")).hasRedirectedUrl(learner.unitPath("finding-relays"));
    }

    @Test
    void aVideoKeepsItsSecondAndAnswersRanges() {
        var lesson = learner.open("risk-becomes-real");
        assertThat(learner.post(lesson + "/position", Map.of("second", "12.5"))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(learner.post(lesson + "/position", Map.of("second", "NaN"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(learner.get(lesson)).bodyText().contains("data-second=\"12.5\"", "kind=\"captions\"");
        assertThat(learner.mvc()
                        .get()
                        .uri(lesson + "/video")
                        .header(HttpHeaders.RANGE, "bytes=0-99")
                        .with(SecurityMockMvcRequestPostProcessors.user(
                                learner.person().id().toString())))
                .hasStatus(HttpStatus.PARTIAL_CONTENT)
                .hasHeader(HttpHeaders.CONTENT_LENGTH, "100")
                .hasHeader(HttpHeaders.CONTENT_TYPE, "video/webm");
        assertThat(learner.get(lesson + "/captions")).hasStatusOk().bodyText().startsWith("WEBVTT");
    }

    @Test
    void aTraceIsADraftUntilItIsLongEnoughAndStaysCompletedWhenItIsSubmittedAgain() {
        learner.post(learner.open("other-functions-goal") + "/answers", Map.of("answer-0", "a", "answer-1", "b"));
        learner.post(learner.open("other-functions-goal") + "/read");
        var lesson = learner.open("shared-result");
        assertThat(learner.post(lesson + "/trace", Map.of("trace", "Too short")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("error-summary", "at least 120 characters, you have 9");
        assertThat(learner.get(lesson + "/trace"))
                .as("where the language switch leads")
                .hasRedirectedUrl(lesson);
        assertThat(learner.get(lesson)).bodyText().contains("Too short");
        assertThat(learner.post(lesson + "/trace", Map.of("trace", "We agreed on it. ".repeat(10))))
                .hasRedirectedUrl(learner.unitPath("shared-result"));
        learner.post(lesson + "/draft", Map.of("trace", "Better"));
        assertThat(learner.get(learner.unitPath("shared-result"))).bodyText().contains("status-completed");
    }

    @ParameterizedTest(name = "{0} right of 7: completed {1}")
    @CsvSource({"7, true", "5, true", "4, false"})
    void aQuizNeedsSeventyPercent(int right, boolean completed) {
        var lesson = learner.open("recall-midway");
        var questions = catalog.text(
                        catalog.published(new TrackId("carrying-change/global"))
                                .orElseThrow()
                                .version(),
                        Learner.unit("recall-midway"),
                        Language.EN)
                .recall();
        for (int question = 0; question < questions.size(); question++) {
            var choices = questions.get(question).choices();
            var choice = 0;
            while (choices.get(choice).right() != question < right) choice++;
            var fields = Map.of("question", "" + question, "choice", "" + choice);
            learner.post(lesson + "/choices", fields);
            assertThat(learner.get(lesson + "?question=" + question))
                    .bodyText()
                    .contains(org.springframework.web.util.HtmlUtils.htmlEscape(
                            choices.get(0).why(), "UTF-8"));
        }
        assertThat(learner.get(lesson)).bodyText().contains(right + " of 7 right");
        assertThat(learner.open("recall-midway").equals(lesson)).isEqualTo(completed);
        var again = learner.post(learner.unitPath("recall-midway") + "/attempts")
                .getResponse()
                .getRedirectedUrl();
        assertThat(again).startsWith("/lesson/").isNotEqualTo(lesson);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, From the lesson of week 4",
        "FR, De la leçon de la semaine 4",
        "ZH, 出自第4周的课程",
        "RU, Из урока 4-й недели"
    })
    void aQuizAsksWhatAnEarlierLessonHasKeptAndSaysWhichOne(Language language, String from) {
        var reader = learners.speaking(language);
        var lesson = reader.open("recall-losses");
        for (int question = 0; question < 6; question++) {
            assertThat(reader.get(lesson)).bodyText().doesNotContain(from);
            reader.post(lesson + "/choices", Map.of("question", "" + question, "choice", "0"));
        }
        assertThat(reader.get(lesson + "?question=6")).bodyText().contains(from, "name=\"choice\"");
    }

    @Test
    void anAnswerOfAQuizIsNotChanged() {
        var lesson = learner.open("recall-midway");
        learner.post(lesson + "/choices", Map.of("question", "0", "choice", "1"));
        var first = text(lesson + "?question=0");
        learner.post(lesson + "/choices", Map.of("question", "0", "choice", "0"));
        assertThat(text(lesson + "?question=0")).isEqualTo(first);
        assertThat(learner.post(lesson + "/choices", Map.of("question", "7", "choice", "0")))
                .hasStatus3xxRedirection();
    }

    @Test
    void aConversationIsConfirmedWithItsDay() {
        var lesson = learner.open("opening-conversation");
        assertThat(learner.post(lesson + "/confirmation", Map.of("heldOn", "2026-11-02")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var ahead =
                Map.of("confirmed", "true", "heldOn", LocalDate.of(2999, 1, 1).toString());
        assertThat(learner.post(lesson + "/confirmation", ahead))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("still ahead");
        assertThat(learner.get(lesson + "/confirmation"))
                .as("where the language switch leads")
                .hasRedirectedUrl(lesson);
        var held = Map.of("confirmed", "true", "heldOn", "2026-11-02", "note", "It went well");
        assertThat(learner.post(lesson + "/confirmation", held))
                .hasRedirectedUrl(learner.unitPath("opening-conversation"));
        assertThat(learner.get(lesson)).bodyText().contains("It went well", "2026-11-02");
    }

    private String text(String address) {
        return new String(
                        learner.get(address).getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
