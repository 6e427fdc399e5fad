package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.web.Visitors.HR;
import static org.managementacademy.web.Visitors.LEARNER;
import static org.managementacademy.web.Visitors.as;
import static org.managementacademy.web.Visitors.known;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FrameTest
class LayoutTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @BeforeEach
    void twoPeople() {
        known(people, LEARNER, HR);
    }

    @Test
    void navigationOffersWhatTheRoleAllows() {
        assertThat(page("/", LEARNER)).contains("href=\"/\"").doesNotContain("href=\"/gallery\"");
        assertThat(page("/", HR)).contains("href=\"/gallery\"");
    }

    @Test
    void navigationMarksThePresentPage() {
        assertThat(page("/gallery", HR)).containsPattern("<a href=\"/gallery\" aria-current=\"page\">");
    }

    @Test
    void languageOfThePageIsThePersons() {
        assertThat(page("/", LEARNER))
                .contains("<html lang=\"ru\">")
                .contains("Перейти к содержанию")
                .doesNotContain("noto-sans-sc");
        assertThat(page("/", HR))
                .contains("<html lang=\"zh-Hans\">")
                .contains("跳到正文")
                .contains("noto-sans-sc");
    }

    @Test
    void homePageShowsTheNameWholeAndTheCardsInOrder() {
        assertThat(page("/", LEARNER))
                .contains("Екатерина Сергеевна Александрова")
                .containsSubsequence("<h2>first</h2>", "<h2>second</h2>");
    }

    @Test
    void pagesAreNotForSearchEnginesAndHaveOneLiveRegionOfEachKind() {
        assertThat(page("/", LEARNER))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .containsOnlyOnce("aria-live=\"polite\"")
                .containsOnlyOnce("aria-live=\"assertive\"");
    }

    @Test
    void formatsFollowTheReader() {
        assertThat(page("/gallery", HR))
                .contains("2026年11月24日")
                .contains("中国标准时间")
                .contains("1小时25分钟")
                .contains("70%");
        assertThat(page("/gallery", LEARNER)).contains("24 ноября 2026").contains("1\u00a0ч 25\u00a0мин");
    }

    @Test
    void theLayoutLeavesTheModelOfThePageAlone() {
        assertThat(page("/gallery", HR)).contains("<title>Components</title>").doesNotContain("th:text");
    }

    @Test
    void sortingAndFiltersKeepTheRestOfTheAddress() {
        var page = page("/gallery?region=china&page=3&sort=name", HR);
        assertThat(page)
                .contains("href=\"/gallery?region=china&amp;sort=-name\"")
                .contains("href=\"/gallery?sort=name\"")
                .contains("href=\"/gallery?region=china&amp;sort=name&amp;page=2\"");
    }

    @Test
    void refusedFormSaysWhatToRepairAtTheTopAndBesideTheField() {
        assertThat(mvc.post().uri("/gallery").with(as(HR)).with(csrf()).param("mail", "nobody"))
                .bodyText()
                .contains("<a href=\"#mail\">请输入电子邮箱")
                .contains(
                        "id=\"mail-error\"",
                        "aria-describedby=\"mail-error\"",
                        "aria-describedby=\"name-hint name-error\"");
    }

    @Test
    void whatToRepairIsToldInTheOrderOfTheFields() {
        assertThat(mvc.post()
                        .uri("/gallery")
                        .with(as(HR))
                        .with(csrf())
                        .param("mail", "nobody")
                        .param("seats", "999"))
                .bodyText()
                .containsSubsequence("<a href=\"#name\">", "<a href=\"#mail\">", "<a href=\"#seats\">");
    }

    @Test
    void valueThatCannotBeReadIsExplainedWithoutTheTextOfTheException() {
        assertThat(mvc.post().uri("/gallery").with(as(HR)).with(csrf()).param("seats", "x"))
                .bodyText()
                .contains("请按提示的格式填写")
                .doesNotContain("Failed to convert");
    }

    @Test
    void styleSheetIsOneLayeredFileKeptForEver() {
        var address = page("/", LEARNER).replaceFirst("(?s).*href=\"(/css/academy-[0-9a-f]{32}\\.css)\".*", "$1");
        var css = mvc.get().uri(address).exchange();
        assertThat(css)
                .hasContentType("text/css;charset=UTF-8")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(css)
                .bodyText()
                .startsWith("@layer vendor,tokens,base,components,layout,print;")
                .doesNotContain("@charset", "@import");
    }

    private String page(String address, CurrentPerson visitor) {
        return new String(
                mvc.get()
                        .uri(address)
                        .with(as(visitor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
