package org.managementacademy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.review.rules.RuleBooks;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** From the upload to the result through pages alone, and who may see them. */
@AcademyTest
class ReviewPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples persons;

    @Autowired
    People people;

    @Autowired
    RuleBooks ruleBooks;

    @Autowired
    JdbcClient sql;

    @Test
    void fileGoesFromPreviewThroughTheCountedButtonToTheResultAndBack() throws Exception {
        var hr = persons.hr("china");
        var li = persons.learner("CN", Language.ZH);
        var campaign = openCampaign(hr);
        var upload = upload(campaign, hr, rows(li, "M4,1", "M3,2", "M99,2").getBytes(StandardCharsets.UTF_8));

        people.chooseLanguage(hr.id(), Language.EN);
        assertThat(text(upload, hr))
                .contains("Import 2 values")
                .contains("1 refused row")
                .contains("M4 = 1");
        var confirmation = mvc.perform(post(upload + "/confirmation")
                        .param("count", "2")
                        .with(as(hr))
                        .with(csrf()))
                .andReturn();
        assertThat(confirmation.getResponse().getRedirectedUrl()).isEqualTo(upload);
        assertThat(text(upload, hr))
                .contains("Imported for 1 person; 1 new proposal.")
                .contains("Undo the import");
        assertThat(text(campaign, hr)).contains("1 proposal waits for a decision");

        mvc.perform(post(upload + "/undo").with(as(hr)).with(csrf()));
        assertThat(text(upload, hr)).contains("This import was undone on").doesNotContain("Undo the import");
    }

    @Test
    void aCampaignNeedsANameAndASeason() throws Exception {
        var hr = persons.hr("china");
        people.chooseLanguage(hr.id(), Language.RU);
        var refused = mvc.perform(post("/reviews")
                        .param("name", " ")
                        .param("season", "")
                        .with(as(hr))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(new String(refused.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Назовите кампанию.", "Укажите сезон.");
    }

    @Test
    void proposalsTellTheNameOfTheirCampaignAndCanBeNarrowedToIt() throws Exception {
        var hr = persons.hr("china");
        people.chooseLanguage(hr.id(), Language.EN);
        var li = persons.learner("CN", Language.ZH);
        var campaign = openCampaign(hr);
        var upload = upload(campaign, hr, rows(li, "M4,1").getBytes(StandardCharsets.UTF_8));
        mvc.perform(
                post(upload + "/confirmation").param("count", "1").with(as(hr)).with(csrf()));
        var id = campaign.replace("/reviews/", "");
        var name = found("<h1>([^<]+)</h1>", text(campaign, hr));

        var proposals = text("/proposals?search=" + li.employeeId(), hr);
        assertThat(proposals)
                .contains("<option value=\"%s\">%s</option>".formatted(id, name), " · <span>" + name + "</span>");
        assertThat(text("/proposals?campaign=" + id, hr))
                .contains(li.employeeId())
                .containsPattern("<option value=\"%s\" selected[^>]*>%s</option>".formatted(id, name));
        assertThat(text(found("(/enrolments/[^\"]+)", proposals), hr)).contains(name);
        assertThat(text("/proposals", persons.hr("russia-cis"))).doesNotContain(name);
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }

    @Test
    void refusedRowsComeBackInTheEncodingOfTheFileAndTheLanguageOfTheReader() throws Exception {
        var hr = persons.hr("russia-cis");
        var ivanova = persons.learner("RU", Language.RU);
        var file = rows(ivanova, "M4,9").replace(',', ';').getBytes(Charset.forName("windows-1251"));
        var upload = upload(openCampaign(hr), hr, file);

        var refused =
                mvc.perform(get(upload + "/refused").with(as(hr))).andReturn().getResponse();

        assertThat(new String(refused.getContentAsByteArray(), charsetOf(String.valueOf(refused.getContentType()))))
                .contains("employee_id;competency;rating;Причина;Что сделать")
                .contains("rating 9: Такой оценки нет в шкале");
    }

    @Test
    void scaleChosenOnThePreviewIsApplied() throws Exception {
        var hr = persons.hr("china");
        var upload = upload(
                openCampaign(hr),
                hr,
                rows(persons.learner("CN", Language.ZH), "M4,3").getBytes(StandardCharsets.UTF_8));

        assertThat(text(upload, hr)).contains("M4 = 3");
        mvc.perform(post(upload + "/scale").param("scale", "1-4").with(as(hr)).with(csrf()));
        assertThat(text(upload, hr)).contains("M4 = 4");
    }

    @Test
    void wrongEncodingOrSeparatorIsCorrectedWhereItIsReported() throws Exception {
        var hr = persons.hr("china");
        var rows = rows(persons.learner("CN", Language.ZH), "M4,3");
        var upload = upload(openCampaign(hr), hr, (rows + "备注,,\n").getBytes(Charset.forName("GB18030")));

        for (var wrong : List.of("UTF-8 comma", "GB18030 semicolon")) {
            read(upload, wrong, hr);
            assertThat(text(upload, hr)).as(wrong).contains("error-summary").contains("/reading");
        }
        read(upload, "GB18030 comma", hr);
        assertThat(text(upload, hr)).contains("/confirmation").doesNotContain("error-summary");
    }

    private void read(String upload, String form, CurrentPerson hr) throws Exception {
        var charsetAndSeparator = form.split(" ");
        mvc.perform(post(upload + "/reading")
                .param("charset", charsetAndSeparator[0])
                .param("separator", charsetAndSeparator[1])
                .with(as(hr))
                .with(csrf()));
    }

    @Test
    void anExpiredFileThatWaitsIsAskedForAgain() throws Exception {
        var hr = persons.hr("china");
        var rows = rows(persons.learner("CN", Language.ZH), "M4,3");
        var upload = upload(openCampaign(hr), hr, rows.getBytes(StandardCharsets.UTF_8));
        sql.sql("update upload set expires_at = ? where id = ?")
                .params(OffsetDateTime.parse("2026-01-01T00:00Z"), UUID.fromString(upload.replaceAll(".*/", "")))
                .update();

        assertThat(text(upload, hr)).contains("上传的文件只保留一天").doesNotContain("/confirmation");
        assertThat(status(post(upload + "/confirmation")
                        .param("count", "1")
                        .with(as(hr))
                        .with(csrf())))
                .isEqualTo(302);
    }

    @Test
    void uploadIsTheUploadersAlone() throws Exception {
        var hr = persons.hr("china");
        var upload = upload(
                openCampaign(hr),
                hr,
                rows(persons.learner("CN", Language.ZH), "M4,3").getBytes(StandardCharsets.UTF_8));

        for (var other : new CurrentPerson[] {persons.hr("russia-cis"), persons.hr("china")}) {
            assertThat(status(get(upload).with(as(other)))).isEqualTo(404);
            assertThat(status(get(upload + "/refused").with(as(other)))).isEqualTo(404);
            assertThat(status(post(upload + "/confirmation")
                            .param("count", "1")
                            .with(as(other))
                            .with(csrf())))
                    .isEqualTo(404);
            assertThat(status(post(upload + "/undo").with(as(other)).with(csrf())))
                    .isEqualTo(404);
        }
    }

    @Test
    void learnersAndAuthorsHaveNoReviews() throws Exception {
        var learner = persons.current(persons.learner("FR", Language.FR));
        for (var other : new CurrentPerson[] {learner, persons.author()}) {
            for (var page :
                    new String[] {"/reviews", "/rules", "/reviews/template.csv", "/reviews/" + UUID.randomUUID()}) {
                assertThat(status(get(page).with(as(other)))).as(page).isIn(403, 404);
            }
        }
    }

    @Test
    void localHrReadsTheRulesAndGroupHrPublishes() throws Exception {
        var group = persons.groupHr();
        var before = ruleBooks.current();
        var leaves =
                before.rules().stream().flatMap(rule -> rule.when().leaves()).toList();
        var priorities =
                before.rules().stream().map(rule -> "" + rule.priority()).toArray(String[]::new);
        var limits = leaves.stream().map(leaf -> "" + leaf.limit()).toArray(String[]::new);
        MockHttpServletRequestBuilder publish = post("/rules")
                .param("basedOn", "" + before.version())
                .param("priority", priorities)
                .param("limit", limits);

        assertThat(status(get("/rules").with(as(persons.hr("china"))))).isEqualTo(200);
        assertThat(text("/rules", persons.hr("china"))).doesNotContain("name=\"limit\"");
        assertThat(status(publish.with(as(persons.hr("china"))).with(csrf()))).isIn(403, 404);
        assertThat(ruleBooks.current().version()).isEqualTo(before.version());

        mvc.perform(post("/rules")
                .param("basedOn", "" + before.version())
                .param("priority", priorities)
                .param("limit", limits)
                .with(as(group))
                .with(csrf()));
        assertThat(ruleBooks.current().version()).isEqualTo(before.version() + 1);
        assertThat(ruleBooks.current().rules()).isEqualTo(before.rules());

        limits[0] = "-1";
        mvc.perform(post("/rules")
                .param("basedOn", "" + (before.version() + 1))
                .param("priority", priorities)
                .param("limit", limits)
                .with(as(group))
                .with(csrf()));
        assertThat(ruleBooks.current().version()).isEqualTo(before.version() + 1);
    }

    private String openCampaign(CurrentPerson hr) throws Exception {
        return location(mvc.perform(post("/reviews")
                        .param("name", "Annual review " + UUID.randomUUID())
                        .param("season", "2026")
                        .with(as(hr))
                        .with(csrf()))
                .andReturn());
    }

    private String upload(String campaign, CurrentPerson hr, byte[] file) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(campaign + "/uploads");
        request.file(new MockMultipartFile("file", "reviews.csv", "text/csv", file))
                .with(as(hr))
                .with(csrf());
        return location(mvc.perform(request).andReturn());
    }

    private static String location(MvcResult result) {
        return java.util.Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private String text(String page, CurrentPerson reader) throws Exception {
        var response = mvc.perform(get(page).with(as(reader))).andReturn().getResponse();
        assertThat(response.getStatus()).as(page).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private static Charset charsetOf(String contentType) {
        var matcher = Pattern.compile("charset=([\\w-]+)").matcher(contentType);
        assertThat(matcher.find()).isTrue();
        return Charset.forName(matcher.group(1));
    }

    private static String rows(Person person, String... ratings) {
        var file = new StringBuilder("employee_id,competency,rating\n");
        for (var rating : ratings)
            file.append(person.employeeId()).append(',').append(rating).append('\n');
        return file.toString();
    }
}
