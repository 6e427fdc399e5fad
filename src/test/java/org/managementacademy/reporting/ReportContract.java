package org.managementacademy.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the report shows to whom; the same on both databases. */
abstract class ReportContract {
    private static final String GLOBAL = "carrying-change/global";

    @Autowired
    PeopleExamples people;

    @Autowired
    EnrolmentExamples enrolments;

    @Autowired
    Enrolments desk;

    @Autowired
    CompletionReport report;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "region=europe",
                "region=china&region=europe",
                "unit=Test+europe+%2F+FR",
                "status=approved&status=not-started&status=in-progress&status=late",
                "sort=name",
                "sort=-status",
                "sort=-due&page=0",
                "search=%25",
                "period=start&from=2000-01-01&to=2999-01-01"
            })
    void localHrNeverSeesAnotherRegion(String query) throws Exception {
        var european = learnerOnAPath("FR", Language.FR);
        var own = learnerOnAPath("CN", Language.ZH);
        var hr = people.hr("china");
        for (var person : List.of(european, own)) {
            var asked = query.startsWith("search") ? query : query + "&search=" + person.employeeId();
            var expected = person == own && !query.contains("europe") ? 1 : 0;
            if (query.equals("region=china&region=europe") && person == own) expected = 1;
            var csv = csv(hr, asked);
            assertThat(csv).doesNotContain(european.employeeId());
            if (!query.startsWith("search")) assertThat(csv.lines()).hasSize(1 + expected);
            mvc.perform(get(address("/report?" + asked)).with(as(hr)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(european.fullName()))));
            assertThat(sheet(hr, asked)).noneMatch(row -> row.contains(european.employeeId()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report.csv", "/report.xlsx"})
    void nobodyButHrSeesTheReport(String address) throws Exception {
        var learner = learnerOnAPath("FR", Language.FR);
        mvc.perform(get(address).with(as(learner))).andExpect(status().is4xxClientError());
        mvc.perform(get(address).with(as(people.author()))).andExpect(status().is4xxClientError());
        mvc.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search=' or '1'='1",
                "search=%' escape '!' or 1=1 --",
                "unit=x' or 1=1 --",
                "unit=%",
                "track=x' union select 1 --",
                "path='",
                "region=europe') or (1=1",
                "search=_",
                "search=\\"
            })
    void whatIsTypedIsNeverSql(String filter) throws Exception {
        learnerOnAPath("FR", Language.FR);
        var equals = filter.indexOf('=');
        var query = filter.substring(0, equals + 1)
                + URLEncoder.encode(filter.substring(equals + 1), StandardCharsets.UTF_8);
        assertThat(csv(people.groupHr(), query).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=name;drop table person",
                "status=') or 1=1 --",
                "period=never&from=yesterday&to=0000",
                "campaign=1",
                "page=-1",
                "page=99999999999",
                "search=%00"
            })
    void nonsenseInTheAddressIsLeftOut(String query) throws Exception {
        mvc.perform(get(address("/report?" + query.replace(" ", "%20"))).with(as(people.groupHr())))
                .andExpect(status().isOk());
    }

    @Test
    void thePageAfterACommitShowsTheResult() throws Exception {
        var person = people.learner("FR", Language.FR);
        var enrolment = enrolments.activeOn(person, GLOBAL, monday().minusWeeks(2));
        var hr = people.hr("europe");
        var query = "search=" + person.employeeId();
        assertThat(statusIn(csv(hr, query))).isEqualTo("Not started");
        desk.complete(enrolment, Instant.now().minusSeconds(86_400));
        assertThat(statusIn(csv(hr, query))).isEqualTo("Completed");
    }

    @Test
    void lateIsDecidedWhereTheLearnerLives() {
        var shanghai = learnerOnAPath("CN", Language.ZH);
        var newYork = learnerOnAPath("US", Language.EN);
        var end = sql.sql("select end_on from rpt_enrolment where person_id = :person")
                .param("person", shanghai.id().value())
                .query(LocalDate.class)
                .single();
        var mondayMorningInShanghai = end.atTime(17, 0).toInstant(ZoneOffset.UTC);
        assertThat(statusAt(shanghai, mondayMorningInShanghai)).isEqualTo(ReportStatus.LATE);
        assertThat(statusAt(newYork, mondayMorningInShanghai)).isEqualTo(ReportStatus.NOT_STARTED);
        assertThat(statusAt(newYork, mondayMorningInShanghai.plusSeconds(86_400)))
                .isEqualTo(ReportStatus.LATE);
    }

    @ParameterizedTest
    @EnumSource(ReportQuery.Sort.class)
    void everyColumnSortsBothWays(ReportQuery.Sort sort) throws Exception {
        var people = List.of(learnerOnAPath("SG", Language.EN), learnerOnAPath("SG", Language.EN));
        var hr = this.people.hr("asia-pacific");
        var word = sort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var up = csv(hr, "sort=" + word).lines().skip(1).toList();
        var down = csv(hr, "sort=-" + word).lines().skip(1).toList();
        assertThat(up).hasSameSizeAs(down).hasSizeGreaterThanOrEqualTo(people.size());
        if (sort == ReportQuery.Sort.EMPLOYEE_ID) assertThat(up).isEqualTo(down.reversed());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSpeaksTheReadersLanguage(Language language) throws Exception {
        var person = learnerOnAPath("FR", Language.FR);
        var hr = people.groupHr();
        sql.sql("update person set language = :language where id = :id")
                .param("language", language.code())
                .param("id", hr.id().value())
                .update();
        var page = mvc.perform(get("/report?status=not-started&from=2020-01-01&search=" + person.employeeId())
                        .with(as(hr)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(person.fullName(), title(language)).doesNotContain("??");
        var header =
                csv(hr, "search=" + person.employeeId()).lines().findFirst().orElseThrow();
        assertThat(header).startsWith("\uFEFF" + firstColumn(language));
        assertThat(header.contains(";")).isEqualTo(language == Language.FR || language == Language.RU);
    }

    @Test
    void spreadsheetHasTypedDates() throws Exception {
        var person = learnerOnAPath("FR", Language.FR);
        var bytes = mvc.perform(
                        get("/report.xlsx?search=" + person.employeeId()).with(as(people.groupHr())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(ReportColumn.EMPLOYEE_ID.ordinal())).isEqualTo(person.employeeId());
            var start = row.getCell(ReportColumn.START_ON.ordinal());
            assertThat(start.getType()).isEqualTo(CellType.NUMBER);
            assertThat(start.asDate().toLocalDate()).isEqualTo(monday().minusWeeks(3));
        }
    }

    @Test
    void everyExportIsAFact() throws Exception {
        var hr = people.hr("europe");
        var person = learnerOnAPath("FR", Language.FR);
        csv(hr, "search=" + person.employeeId());
        assertThat(sql.sql("select facts from reporting_fact where actor = :hr")
                        .param("hr", hr.id().value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("\"rows\":1", "\"complete\":true", "europe", person.employeeId());
    }

    @Test
    void numberOfStatementsDoesNotDependOnTheData() throws Exception {
        var one = learnerOnAPath("RU", Language.RU);
        var hr = people.hr("russia-cis");
        var few = Statements.countedDuring(
                () -> mvc.perform(get("/report?search=" + one.employeeId()).with(as(hr))));
        for (var person : people.learners(40, "RU", Language.RU)) enrolments.activeOn(person, GLOBAL, monday());
        var many = Statements.countedDuring(() -> mvc.perform(get("/report").with(as(hr))));
        var again = Statements.countedDuring(() -> mvc.perform(get("/report").with(as(hr))));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(again).isLessThan(many);
    }

    private ReportStatus statusAt(Person person, Instant asOf) {
        var query = new ReportForm(
                        null, null, null, null, null, null, null, null, null, person.employeeId(), null, null)
                .toQuery();
        return report.list(query, new Audience.Hr(Scope.EVERYBODY), asOf)
                .slice(0, 1)
                .getFirst()
                .status();
    }

    private Person learnerOnAPath(String country, Language language) {
        var person = people.learner(country, language);
        enrolments.activeOn(person, GLOBAL, monday().minusWeeks(3));
        return person;
    }

    private static LocalDate monday() {
        return LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private String csv(CurrentPerson hr, String query) throws Exception {
        return mvc.perform(get(address("/report.csv?" + query)).with(as(hr)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> sheet(CurrentPerson hr, String query) throws Exception {
        var bytes = mvc.perform(get(address("/report.xlsx?" + query)).with(as(hr)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> String.join(
                            "|",
                            row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .toList()))
                    .toList();
        }
    }

    private static URI address(String text) {
        return URI.create(text);
    }

    private static String statusIn(String csv) {
        return csv.lines().toList().get(1).split(",", -1)[ReportColumn.STATUS.ordinal()];
    }

    private static String title(Language language) {
        return switch (language) {
            case EN -> "Completion report";
            case FR -> "Rapport d’achèvement";
            case ZH -> "完成情况报告";
            case RU -> "Отчёт о прохождении";
        };
    }

    private static String firstColumn(Language language) {
        return switch (language) {
            case EN -> "Employee ID";
            case FR -> "Matricule";
            case ZH -> "员工编号";
            case RU -> "Табельный номер";
        };
    }
}
