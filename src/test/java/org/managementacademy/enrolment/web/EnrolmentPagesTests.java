package org.managementacademy.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.testing.Statements.countedDuring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.Reason;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.managementacademy.tables.SheetWriter;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What HR and learners can do on the pages of proposals and enrolments, and what they cannot. */
@AcademyTest
class EnrolmentPagesTests {
    private static final LocalDate MONDAY = LocalDate.of(2098, 2, 3);
    private static final PathId PATH = new PathId("carrying-change");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PeopleExamples persons;

    @Autowired
    People people;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Catalog catalog;

    final UUID campaign = UUID.randomUUID();

    @Test
    void localHrSeesAndReachesOnlyTheirOwnRegion() {
        var person = persons.learner("CN", Language.ZH);
        var id = proposed(person);
        var here = as(persons.hr("china"));
        var elsewhere = as(persons.hr("russia-cis"));

        assertThat(here.get("/proposals?campaign=" + campaign))
                .hasStatusOk()
                .bodyText()
                .contains(person.employeeId());
        assertThat(elsewhere.get("/proposals?campaign=" + campaign))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(person.employeeId());
        assertThat(here.get("/enrolments/" + id)).hasStatusOk();
        assertThat(here.get("/why/" + id)).hasStatusOk();
        for (var address : List.of(
                "/enrolments/" + id, "/why/" + id, "/assign/" + person.id(), "/assign/" + person.id() + "/" + PATH))
            assertThat(elsewhere.get(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(elsewhere.get("/assign?search=" + person.employeeId()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/assign/" + person.id());
        assertThat(here.get("/assign?search=" + person.employeeId())).bodyText().contains("/assign/" + person.id());
    }

    @Test
    void forgedIdsOfAnotherRegionAreLeftAlone() {
        var id = proposed(persons.learner("CN", Language.ZH));
        var elsewhere = as(persons.hr("russia-cis"));

        assertThat(elsewhere.get("/proposals/approval?startOn=" + MONDAY + "&ids=" + id))
                .bodyText()
                .doesNotContain("name=\"count\"");
        elsewhere.post("/proposals/approval", "ids", id, "startOn", MONDAY, "count", 1);
        elsewhere.post("/proposals/approval", "ids", id, "startOn", MONDAY, "count", 0);
        elsewhere.post("/proposals/refusal", "ids", id, "reason", "No", "count", 0);

        assertThat(status(id)).isEqualTo(EnrolmentStatus.PROPOSED);
    }

    @Test
    void changesOfAnotherRegionAreNotFound() {
        var id = approved(persons.learner("CN", Language.ZH));
        var elsewhere = as(persons.hr("russia-cis"));

        assertThat(elsewhere.post("/enrolments/" + id + "/withdrawal", "reason", "Left"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(elsewhere.post("/enrolments/" + id + "/start", "reason", "Ill", "startOn", MONDAY.plusWeeks(2)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(status(id)).isEqualTo(EnrolmentStatus.APPROVED);
    }

    @Test
    void learnersReachNoPageOfHr() {
        var person = persons.learner("CN", Language.ZH);
        var id = proposed(person);
        var learner = as(person.id());

        for (var address :
                List.of("/proposals", "/proposals/approval", "/enrolments/" + id, "/assign", "/assign/" + person.id()))
            assertThat(learner.get(address)).as(address).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(learner.post("/proposals/approval", "ids", id, "startOn", MONDAY, "count", 1))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(learner.get("/why/" + id)).as("nobody has told them yet").hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void learnerReadsWhyOnceThePathIsApprovedAndNobodyElseDoes() {
        var person = persons.learner("FR", Language.EN);
        var id = approved(person);
        var learner = as(person.id());

        assertThat(learner.get("/why/" + id)).hasStatusOk().bodyText().contains("2 or less", "Seen: 2", "3 or more");
        assertThat(learner.get("/")).hasStatusOk().bodyText().contains("/why/" + id);
        assertThat(as(persons.learner("FR", Language.EN).id()).get("/why/" + id))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void approvalIsPreviewedCountedShownAndUndone() {
        var hr = as(persons.hr("europe"));
        var ids = Stream.of(persons.learner("FR", Language.FR), persons.learner("FR", Language.EN))
                .map(this::proposed)
                .toList();

        assertThat(hr.get("/proposals/approval?startOn=" + MONDAY + "&ids=" + ids.get(0) + "&ids=" + ids.get(1)))
                .hasStatusOk()
                .bodyText()
                .contains("3 February 2098", "4 May 2098", "Enrol 2 managers", "Français", "English");
        var act = "/proposals/acts/" + UUID.randomUUID();
        Object[] form = {
            "ids", ids.get(0) + "," + ids.get(1), "startOn", MONDAY, "count", 2, "act", act.replaceAll(".*/", "")
        };
        assertThat(hr.post("/proposals/approval", form)).hasRedirectedUrl(act);
        assertThat(hr.get(act)).hasStatusOk().bodyText().contains("2 managers enrolled", "Undo 2 decisions");
        assertThat(ids).allSatisfy(id -> assertThat(status(id)).isEqualTo(EnrolmentStatus.APPROVED));
        assertThat(as(persons.hr("china")).get(act)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as(persons.hr("china")).post(act + "/reversal")).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(hr.post("/proposals/approval", form)).as("a second click").hasRedirectedUrl(act);
        assertThat(hr.get(act)).bodyText().contains("2 managers enrolled", "Undo 2 decisions");
        assertThat(enrolments.history(ids.get(0))).hasSize(2);

        assertThat(hr.send(act + "/reversal")).bodyText().contains("This was undone");
        assertThat(ids).allSatisfy(id -> assertThat(status(id)).isEqualTo(EnrolmentStatus.PROPOSED));
        assertThat(hr.send(act + "/reversal"))
                .as("a second click")
                .bodyText()
                .contains("This was undone")
                .doesNotContain("error-summary");
    }

    @Test
    void allThatMatchAreAskedAgainAndTheCountOnTheButtonMustStillBeTrue() {
        var hr = as(persons.hr("europe"));
        var first = proposed(persons.learner("FR", Language.FR));
        var preview = "/proposals/approval?all=true&startOn=" + MONDAY + "&campaign=" + campaign;
        assertThat(hr.get(preview)).bodyText().contains("Enrol 1 manager");
        var second = proposed(persons.learner("FR", Language.FR));
        var elsewhere = proposed(persons.learner("CN", Language.ZH));

        var changed = hr.send("/proposals/approval", "all", true, "campaign", campaign, "startOn", MONDAY, "count", 1);
        assertThat(changed).bodyText().contains("The list has changed", "Enrol 2 managers");
        assertThat(status(first)).isEqualTo(EnrolmentStatus.PROPOSED);

        var others = List.of(EnrolmentId.fresh(), EnrolmentId.fresh()).hashCode();
        assertThat(hr.send(
                        "/proposals/approval",
                        "all",
                        true,
                        "campaign",
                        campaign,
                        "startOn",
                        MONDAY,
                        "count",
                        2,
                        "print",
                        others))
                .as("as many, but others")
                .bodyText()
                .contains("The list has changed");
        hr.post("/proposals/approval", "all", true, "campaign", campaign, "startOn", MONDAY, "count", 2);
        assertThat(status(second)).isEqualTo(EnrolmentStatus.APPROVED);
        assertThat(status(elsewhere)).isEqualTo(EnrolmentStatus.PROPOSED);
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        var me = persons.hr("europe");
        var id = proposed(people.require(me.id()));
        var hr = as(me);

        assertThat(hr.get("/proposals/approval?startOn=" + MONDAY + "&ids=" + id))
                .bodyText()
                .contains("Nobody decides about themselves");
        hr.post("/proposals/approval", "ids", id, "startOn", MONDAY, "count", 1);
        assertThat(hr.send("/proposals/approval", "ids", id, "startOn", MONDAY, "count", 0))
                .bodyText()
                .contains("Ask a colleague in HR");
        assertThat(status(id)).isEqualTo(EnrolmentStatus.PROPOSED);
    }

    @Test
    void whatADecisionLeftOutIsAFileWithReasonAndRemedyInTheReadersLanguage() throws IOException {
        var me = persons.hr("europe");
        people.chooseLanguage(me.id(), Language.FR);
        var hr = as(me);
        var person = persons.learner("FR", Language.FR);
        approved(person);
        var again = examples.proposed(person, UUID.randomUUID(), edition(person));
        var other = proposed(persons.learner("FR", Language.EN));

        var sent = hr.post("/proposals/approval", "ids", other + "," + again, "startOn", MONDAY, "count", 1);
        var act = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(hr.get(act)).bodyText().contains(act + "/refused.xlsx", "la proposition laissée de côté");
        var file = hr.get(act + "/refused.xlsx").getResponse();

        assertThat(file.getContentType()).isEqualTo(SheetWriter.XLSX_TYPE);
        assertThat(rows(file.getContentAsByteArray()))
                .containsExactly(
                        List.of("Matricule", "Personne", "Entité", "Parcours", "Pourquoi", "Que faire"),
                        List.of(
                                person.employeeId(),
                                person.fullName(),
                                "FR",
                                "Porter le changement",
                                "La personne suit déjà ce parcours ou l’a terminé.",
                                "Refusez cette proposition."));
        assertThat(as(persons.hr("china")).get(act + "/refused.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(Cell::getText).toList())
                    .toList();
        }
    }

    @Test
    void nothingIsPreviewedWithoutASelectionOrAMondayAndNothingTypedIsLost() {
        var hr = as(persons.hr("europe"));
        var person = persons.learner("FR", Language.FR);
        var id = proposed(person);
        var preview = "/proposals/approval?search=" + person.employeeId();

        assertThat(hr.follow(preview + "&startOn=" + MONDAY))
                .bodyText()
                .contains("Tick at least one row", "href=\"#choose\"", "value=\"" + MONDAY + "\"");
        for (var day : List.of(MONDAY.plusDays(1), LocalDate.of(2020, 1, 6))) {
            assertThat(hr.follow(preview + "&ids=" + id + "&startOn=" + day))
                    .bodyText()
                    .contains("id=\"startOn-error\"", "Choose a Monday", "value=\"" + day + "\"")
                    .containsPattern("id=\"p-" + id + "\"[^>]* checked");
        }
        assertThat(hr.follow(preview + "&all=true&startOn="))
                .bodyText()
                .containsPattern("id=\"everything\"[^>]* checked");
    }

    @Test
    void decliningNeedsAReasonAndKeepsIt() {
        var hr = as(persons.hr("europe"));
        var id = proposed(persons.learner("FR", Language.FR));

        assertThat(hr.get("/proposals/refusal?ids=" + id)).bodyText().contains("Decline 1 proposal");
        assertThat(hr.send("/proposals/refusal", "ids", id, "reason", " ", "count", 1))
                .bodyText()
                .contains("Write a reason");
        assertThat(status(id)).isEqualTo(EnrolmentStatus.PROPOSED);
        assertThat(hr.send("/proposals/refusal", "ids", id, "reason", "Leaves in May", "count", 1))
                .bodyText()
                .contains("1 proposal declined");
        assertThat(status(id)).isEqualTo(EnrolmentStatus.DECLINED);
        assertThat(hr.get("/enrolments/" + id)).bodyText().contains("Leaves in May");
    }

    @Test
    void assigningByHandIsCheckedAndHappensOnce() {
        var hr = as(persons.hr("europe"));
        var person = persons.learner("FR", Language.FR);
        var form = "/assign/" + person.id() + "/" + PATH;

        assertThat(hr.get("/assign/" + person.id())).bodyText().contains(form, "No course yet");
        assertThat(hr.get(form)).hasStatusOk().bodyText().containsPattern("value=\"global fr\"[^>]*selected");
        assertThat(hr.send(form, "edition", "global en", "startOn", MONDAY, "why", ""))
                .bodyText()
                .contains("Write a reason", MONDAY.toString());
        var check = hr.send(form, "edition", "global en", "startOn", MONDAY, "why", "Leads the <new> plant");
        assertThat(check).hasStatusOk().bodyText().contains("Leads the &lt;new&gt; plant", "Enrol 1 manager");
        var id = field(check, "id");

        assertThat(hr.send(form + "/check", "id", id)).hasStatusOk().bodyText().contains("The path is assigned");
        assertThat(hr.send(form + "/check", "id", id)).as("a second click").hasStatusOk();
        assertThat(enrolments.allOf(person.id())).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.reason()).isEqualTo(new Reason.ByHand("Leads the <new> plant"));
            assertThat(enrolment.language()).isEqualTo(Language.EN);
            assertThat(enrolment.startOn()).isEqualTo(MONDAY);
        });
        assertThat(as(person.id()).get("/why/" + id)).hasStatusOk().bodyText().contains("Leads the &lt;new&gt; plant");
        assertThat(hr.get("/assign/" + person.id())).bodyText().contains("on this path already");
    }

    @Test
    void everyChangeNeedsItsReasonAndStandsInTheHistory() {
        var hr = as(persons.hr("europe"));
        var id = approved(persons.learner("FR", Language.EN));
        var page = "/enrolments/" + id;
        var unit = catalog.track(view(id).version()).units().getFirst().id();

        assertThat(hr.send(page + "/exemptions", "unit", unit, "reason", ""))
                .bodyText()
                .contains("Write a reason");
        assertThat(hr.send(page + "/exemptions", "unit", new UnitId("carrying-change/none"), "reason", "x"))
                .bodyText()
                .contains("not part of");
        assertThat(hr.send(page + "/exemptions", "unit", unit, "reason", "Taught it before"))
                .bodyText()
                .contains("is exempted", "Taught it before");
        assertThat(hr.send(page + "/start", "startOn", MONDAY.plusDays(2), "reason", "Leave"))
                .bodyText()
                .contains("Choose a Monday");
        assertThat(hr.send(page + "/start", "startOn", MONDAY.plusWeeks(4), "reason", "Leave"))
                .bodyText()
                .contains("The start is moved");
        assertThat(hr.send(page + "/end", "endOn", MONDAY, "reason", "Leave"))
                .bodyText()
                .contains("Choose a Sunday");
        assertThat(hr.send(page + "/edition", "edition", "global fr", "reason", "Moves to Lyon"))
                .bodyText()
                .contains("The edition is changed");
        assertThat(view(id)).satisfies(enrolment -> {
            assertThat(enrolment.exempted()).containsExactly(unit);
            assertThat(enrolment.startOn()).isEqualTo(MONDAY.plusWeeks(4));
            assertThat(enrolment.language()).isEqualTo(Language.FR);
        });
        assertThat(hr.send(page + "/withdrawal", "reason", "Left the company"))
                .bodyText()
                .contains("is withdrawn", "Left the company");
        assertThat(status(id)).isEqualTo(EnrolmentStatus.WITHDRAWN);
        assertThat(hr.send(page + "/withdrawal", "reason", "Again")).bodyText().contains("not running any more");
    }

    @Test
    void unitsOfAnotherMarketsTrackAreNamedInTheReadersLanguage() {
        var me = persons.hr("europe");
        var hr = as(me);
        var page = "/enrolments/" + approved(persons.learner("FR", Language.EN));
        hr.post(page + "/edition", "edition", "china zh", "reason", "Moves to Shanghai");

        people.chooseLanguage(me.id(), Language.FR);
        assertThat(hr.get(page))
                .bodyText()
                .contains("Chine · 中文", ">Pourquoi nous changeons, et pourquoi peu de gens le voient</option>");
    }

    @Test
    void listTakesTheSameNumberOfStatementsForOneRowAndForFifty() throws Exception {
        var hr = as(persons.hr("europe"));
        var address = "/proposals?campaign=" + campaign;
        proposed(persons.learner("FR", Language.FR));
        hr.get(address);
        var one = countedDuring(() -> hr.get(address));
        persons.learners(60, "FR", Language.FR).forEach(this::proposed);

        assertThat(countedDuring(() -> hr.get(address))).isEqualTo(one).isLessThan(15);
        assertThat(hr.get(address + "&page=1")).bodyText().contains("51 to 61 of 61");
    }

    @Test
    void filtersNarrowTheListWhateverIsTyped() {
        var hr = as(persons.hr("europe"));
        var person = persons.learner("FR", Language.FR);
        proposed(person);
        var list = "/proposals?campaign=" + campaign;

        assertThat(hr.get(list + "&search=" + person.employeeId().toLowerCase(Locale.ROOT)))
                .bodyText()
                .contains(person.employeeId());
        assertThat(hr.get(list
                        + "&search=lefevre&sort=-proposed&rule=carrying-change&path=carrying-change&region=europe"))
                .bodyText()
                .contains(person.employeeId());
        assertThat(hr.get(list + "&search=%25")).bodyText().doesNotContain(person.employeeId());
        assertThat(hr.get(list + "&status=declined")).bodyText().doesNotContain(person.employeeId());
        assertThat(hr.get(list + "&sort=1;drop&status='x&page=-3"))
                .hasStatusOk()
                .bodyText()
                .contains(person.employeeId());
    }

    @Test
    void homePageOfHrCountsTheProposalsOfTheirScope() {
        proposed(persons.learner("BR", Language.EN));

        assertThat(as(persons.hr("americas")).get("/"))
                .bodyText()
                .containsPattern("[1-9][0-9]* proposals? waits? for your decision");
    }

    private EnrolmentId proposed(Person person) {
        return examples.proposed(person, campaign, edition(person));
    }

    /** Approved by group HR to start on the Monday. */
    private EnrolmentId approved(Person person) {
        var id = proposed(person);
        as(persons.groupHr()).post("/proposals/approval", "ids", id, "startOn", MONDAY, "count", 1);
        assertThat(status(id)).isEqualTo(EnrolmentStatus.APPROVED);
        return id;
    }

    private EditionChoice edition(Person person) {
        return catalog.choose(PATH, catalog.marketOf(person.country()), person.language())
                .orElseThrow();
    }

    private Visitor as(CurrentPerson person) {
        return as(person.id());
    }

    private Visitor as(PersonId person) {
        return new Visitor(mvc, person);
    }

    private EnrolmentView view(EnrolmentId id) {
        return enrolments.find(id).orElseThrow();
    }

    private EnrolmentStatus status(EnrolmentId id) {
        return view(id).status();
    }

    private static String field(MvcTestResult page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
