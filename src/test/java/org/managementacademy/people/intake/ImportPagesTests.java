package org.managementacademy.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@AcademyTest
class ImportPagesTests {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples examples;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String id = "I" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileIsLookedAtConfirmedOnceAndItsRefusedRowsComeBack() throws Exception {
        var hr = examples.hr("russia-cis");
        var page = upload(file(), hr);
        mvc.perform(get(page).with(as(hr)))
                .andExpect(content().string(containsString("windows-1251")))
                .andExpect(content().string(containsString("Щукина Ольга Петровна")))
                .andExpect(content().string(containsString("Europe/Nowhere")));
        assertThat(people.byEmployeeIds(List.of(id + "1"))).isEmpty();
        confirm(page, 1, hr);
        assertThat(people.byEmployeeIds(List.of(id + "1"))).containsOnlyKeys(id + "1");
        confirm(page, 1, hr);
        mvc.perform(get(page).with(as(hr))).andExpect(content().string(containsString("/refused")));
        var refused = mvc.perform(get(page + "/refused").with(as(hr)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(new String(refused.getContentAsByteArray(), CYRILLIC).lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .startsWith(id + "3;")
                .contains("Этот HR-регион не относится к вашим.");
    }

    @Test
    void anImportIsFoundAgainAndUndoneOnItsOwnPage() throws Exception {
        var hr = examples.hr("russia-cis");
        var page = upload(file(), hr);
        mvc.perform(get(page + "/undo").with(as(hr))).andExpect(status().isNotFound());
        confirm(page, 1, hr);
        mvc.perform(get("/people/import").with(as(hr))).andExpect(content().string(containsString(page)));
        mvc.perform(get(page + "/undo").with(as(hr)))
                .andExpect(content().string(containsString("Отменить для 1 сотрудника")));
        undo(page, 7, hr, page + "/undo");
        assertThat(people.byEmployeeIds(List.of(id + "1"))).isNotEmpty();
        undo(page, 1, hr, page);
        assertThat(people.byEmployeeIds(List.of(id + "1"))).isEmpty();
        mvc.perform(get(page).with(as(hr))).andExpect(content().string(containsString("Удалено: 1")));
        mvc.perform(get(page + "/undo").with(as(hr))).andExpect(redirectedUrl(page));
    }

    @Test
    void whoeverStaysIsNamedWithTheReason() throws Exception {
        var hr = examples.hr("russia-cis");
        var page = upload(file(), hr);
        confirm(page, 1, hr);
        var person = people.byEmployeeIds(List.of(id + "1")).get(id + "1");
        people.chooseLanguage(Objects.requireNonNull(person).id(), Language.EN);
        mvc.perform(get(page + "/undo").with(as(hr)))
                .andExpect(content().string(containsString("Щукина Ольга Петровна")))
                .andExpect(content().string(containsString("Данные с тех пор изменились")))
                .andExpect(content().string(not(containsString("name=\"count\""))));
    }

    @Test
    void theResultOutlivesTheFile() throws Exception {
        var hr = examples.hr("russia-cis");
        var page = upload(file(), hr);
        confirm(page, 1, hr);
        jdbc.sql("update upload set expires_at = :past where id = :id")
                .param("past", OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .param("id", UUID.fromString(page.substring(page.lastIndexOf('/') + 1)))
                .update();
        mvc.perform(get(page).with(as(hr)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/refused"))));
    }

    @Test
    void whatChangedSinceThePreviewIsShownAgainInsteadOfDone() throws Exception {
        var hr = examples.hr("russia-cis");
        var page = upload(file(), hr);
        confirm(page, 7, hr);
        assertThat(people.byEmployeeIds(List.of(id + "1"))).isEmpty();
    }

    @Test
    void anotherPersonsUploadIsNotFound() throws Exception {
        var page = upload(file(), examples.hr("russia-cis"));
        var other = examples.groupHr();
        mvc.perform(get(page).with(as(other))).andExpect(status().isNotFound());
        mvc.perform(get(page + "/refused").with(as(other))).andExpect(status().isNotFound());
        mvc.perform(get(page + "/undo").with(as(other))).andExpect(status().isNotFound());
        mvc.perform(post(page + "/confirmation")
                        .param("count", "1")
                        .with(as(other))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theEncodingCanBeCorrected() throws Exception {
        var hr = examples.groupHr();
        var page = upload(file(), hr);
        mvc.perform(post(page + "/reading")
                        .param("charset", "windows-1252")
                        .param("separator", "semicolon")
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as(hr))).andExpect(content().string(not(containsString("Щукина"))));
    }

    @Test
    void anUnreadableFileSaysWhyAndWhatToDo() throws Exception {
        var hr = examples.groupHr();
        people.chooseLanguage(hr.id(), Language.EN);
        mvc.perform(get(upload(new byte[] {'P', 'K', 3, 4, 9}, hr)).with(as(hr)))
                .andExpect(content().string(containsString("The workbook is damaged.")));
        mvc.perform(get(upload("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), hr))
                        .with(as(hr)))
                .andExpect(content().string(containsString("employee_id")))
                .andExpect(content().string(containsString("/reading")))
                .andExpect(content().string(not(containsString("/confirmation"))));
    }

    @Test
    void aWrongEncodingIsCorrectedWhereItIsReported() throws Exception {
        var hr = examples.hr("russia-cis");
        var page = upload(file(), hr);
        mvc.perform(post(page + "/reading")
                .param("charset", "UTF-8")
                .param("separator", "semicolon")
                .with(as(hr))
                .with(csrf()));
        mvc.perform(get(page).with(as(hr)))
                .andExpect(content().string(containsString("error-summary")))
                .andExpect(content().string(containsString("/reading")));
    }

    private byte[] file() {
        return ("employee_id;full_name;mail;country;org_unit;region;line_manager_id;language;zone\n"
                        + id + "1;Щукина Ольга Петровна;" + id + "1@example.org;RU;Россия / Омск " + id
                        + ";russia-cis;;ru;Asia/Omsk\n"
                        + id + "2;Без пояса;" + id + "2@example.org;RU;Россия / Омск " + id
                        + ";russia-cis;;ru;Europe/Nowhere\n"
                        + id + "3;Чужой регион;" + id + "3@example.org;CN;Китай " + id
                        + ";china;;zh;Asia/Shanghai\n")
                .getBytes(CYRILLIC);
    }

    private String upload(byte[] file, CurrentPerson by) throws Exception {
        var answer = mvc.perform(multipart("/people/import")
                        .file(new MockMultipartFile("file", "люди.csv", "text/csv", file))
                        .with(as(by))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private void undo(String page, int count, CurrentPerson by, String next) throws Exception {
        mvc.perform(post(page + "/undo")
                        .param("count", Integer.toString(count))
                        .with(as(by))
                        .with(csrf()))
                .andExpect(redirectedUrl(next));
    }

    private void confirm(String page, int count, CurrentPerson by) throws Exception {
        mvc.perform(post(page + "/confirmation")
                        .param("count", Integer.toString(count))
                        .with(as(by))
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
    }
}
