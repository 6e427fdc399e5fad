package org.managementacademy.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.CatalogExamples;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.Amendment;
import org.managementacademy.enrolment.Assignment;
import org.managementacademy.enrolment.Decision;
import org.managementacademy.enrolment.DecisionsUndone;
import org.managementacademy.enrolment.EnrolmentAmended;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.EnrolmentsApproved;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.enrolment.Updates;
import org.managementacademy.people.OneTimeLinkIssued;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

/** What the academy writes to people; the same on both databases. */
abstract class NotificationContract {
    private static final LocalDate MONDAY = LocalDate.of(2099, 1, 5);

    @Autowired
    CatalogExamples courses;

    @Autowired
    Updates updates;

    @Autowired
    PeopleExamples people;

    @Autowired
    People desk;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Proposals proposals;

    @Autowired
    EnrolmentExamples examples;

    @Autowired
    Catalog catalog;

    @Autowired
    Letters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "EN, SG, Your path “, Management Academy",
        "FR, FR, Votre parcours, Management Academy",
        "ZH, CN, 学习路径, 管理学院",
        "RU, RU, Ваша программа «, Management Academy"
    })
    void oneMailInTheReceiversLanguageHoweverOftenTheNewsComes(
            Language language, String country, String subject, String signature) throws Exception {
        var person = people.learner(country, language);
        var enrolment = enrolled(person);
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox.countTo(person.id()) == 1);
        var news = new EnrolmentNews(enrolments, desk, letters, outbox, clock);
        news.on(new EnrolmentsApproved(actOf(enrolment)));
        news.on(new EnrolmentsApproved(actOf(enrolment)));

        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var postman = postman(server);
            postman.deliver();
            postman.deliver();
            var mail = only(mailsTo(person, server));
            assertThat(mail.getSubject()).contains(subject);
            assertThat((String) mail.getContent())
                    .contains(person.fullName(), signature, "/path/" + enrolment, "/why/" + enrolment)
                    .doesNotContain("{0}", "??", "..");
            assertThat(mail.getHeader("Content-Language")).containsExactly(language.tag());
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, SG, Set your password",
        "FR, FR, Choisissez votre mot de passe",
        "ZH, CN, 请设置您的管理学院密码",
        "RU, RU, Задайте пароль"
    })
    void oneTimeLinkIsMailedAtOnceAndKeptNowhere(Language language, String country, String subject) throws Exception {
        var person = people.learner(country, language);
        var address = "https://academy.example.org/account/" + UUID.randomUUID();
        var link = new OneTimeLinkIssued(
                person.id(), OneTimeLinkIssued.Purpose.ACTIVATION, address, Instant.parse("2026-11-25T09:30:00Z"));
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            new LinkMail(desk, letters, postman(server), clock).on(link);
            var mail = only(mailsTo(person, server));
            assertThat(mail.getSubject()).startsWith(subject);
            assertThat((String) mail.getContent()).contains(person.fullName(), address, "2026");
        } finally {
            server.stop();
        }
        assertThat(outbox.countTo(person.id())).isZero();
    }

    @Test
    void undoTakesAnUnsentMessageBackAndTheNextApprovalTellsItsOwnDay() {
        var person = people.learner("CN", Language.ZH);
        var proposal = proposed(person);

        var act = approve(proposal, MONDAY);
        awaitMessages(person, 1);
        proposals.undo(act, people.groupHr());
        awaitMessages(person, 0);
        approve(proposal, MONDAY.plusWeeks(1));
        awaitMessages(person, 1);

        assertThat(outbox.to(person.id(), 0, 10))
                .extracting(Message::title)
                .singleElement()
                .asString()
                .contains("2099年1月12日");
    }

    @Test
    void undoOfWhatWasMailedIsMailedToo() throws Exception {
        var person = people.learner("FR", Language.FR);
        var act = approve(proposed(person), MONDAY);
        awaitMessages(person, 1);
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            postman(server).deliver();
            proposals.undo(act, people.groupHr());
            awaitMessages(person, 2);
            new EnrolmentNews(enrolments, desk, letters, outbox, clock).on(new DecisionsUndone(act));
            postman(server).deliver();
            assertThat(mailsTo(person, server)).hasSize(2);
            assertThat(mailsTo(person, server).getLast().getSubject()).contains("ne commence pas pour l’instant");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, SG, 'now starts on Monday, 12 January 2099', more time, One unit less, another edition, has been ended",
        "FR, FR, commence désormais le lundi 12 janvier 2099, plus de temps, Un module de moins, une autre édition, a pris fin",
        "ZH, CN, 改为2099年1月12日星期一开始, 已延期, 免修一个单元, 另一版本, 已终止",
        "RU, RU, 'новое начало — понедельник, 12 января 2099', больше времени, одним модулем меньше, в другой редакции, прекращена"
    })
    void whatHrChangesIsTold(
            Language language,
            String country,
            String moved,
            String extended,
            String exempted,
            String edition,
            String withdrawn) {
        var person = people.learner(country, language);
        var proposal = proposed(person);
        approve(proposal, MONDAY);
        awaitMessages(person, 1);
        var track = catalog.track(enrolments.find(proposal).orElseThrow().version());
        var other = catalog.editions(track.id().path()).stream()
                .filter(choice -> !choice.track().equals(track.id()))
                .findFirst()
                .orElseThrow();
        var amendments = List.of(
                new Amendment.Move(MONDAY.plusWeeks(1), "because of the family"),
                new Amendment.Extend(MONDAY.plusWeeks(20).minusDays(1), "because of the family"),
                new Amendment.Exempt(track.units().getFirst().id(), "because of the family"),
                new Amendment.ChangeEdition(other, "because of the family"),
                new Amendment.Withdraw("because of the family"));
        for (int i = 0; i < amendments.size(); i++) {
            enrolments.amend(proposal, amendments.get(i), people.groupHr());
            awaitMessages(person, i + 2);
        }
        var news = new EnrolmentNews(enrolments, desk, letters, outbox, clock);
        enrolments.history(proposal).forEach(fact -> news.on(new EnrolmentAmended(proposal, fact.id())));

        var told = outbox.to(person.id(), 0, 10);
        assertThat(told).hasSize(6).allSatisfy(message -> {
            assertThat(message.language()).isEqualTo(language);
            assertThat(message.title() + message.body()).doesNotContain("{", "??", "..", "because of the family");
            assertThat(message.body()).contains(person.fullName());
        });
        assertThat(told.reversed().subList(1, 6))
                .zipSatisfy(
                        List.of(moved, extended, exempted, edition, withdrawn),
                        (message, words) -> assertThat(message.title()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, FR, continues in another version",
        "FR, FR, dans une autre version",
        "ZH, CN, 另一版本",
        "RU, RU, в другой версии"
    })
    void anotherVersionIsToldInThePersonsLanguage(Language language, String country, String words) {
        var person = people.learner(country, language);
        var proposal = proposed(person);
        approve(proposal, MONDAY);
        awaitMessages(person, 1);
        var track = catalog.track(enrolments.find(proposal).orElseThrow().version());
        var optional = track.units().stream()
                .filter(unit -> !unit.required())
                .findFirst()
                .orElseThrow();
        var before = courses.beforeMakingOptional(track.id(), optional.id());
        updates.take(List.of(proposal), before, UUID.randomUUID(), people.groupHr());
        awaitMessages(person, 2);
        assertThat(outbox.to(person.id(), 0, 10).getFirst()).satisfies(message -> {
            assertThat(message.language()).isEqualTo(language);
            assertThat(message.title()).contains(words);
            assertThat(message.body()).contains(person.fullName()).doesNotContain("{", "??");
        });
    }

    private EnrolmentId proposed(Person person) {
        var edition = catalog.choose(
                        new PathId("carrying-change"), catalog.marketOf(person.country()), person.language())
                .orElseThrow();
        return examples.proposed(person, UUID.randomUUID(), edition);
    }

    private UUID approve(EnrolmentId proposal, LocalDate monday) {
        return proposals
                .decide(List.of(proposal), new Decision.Approve(monday), people.groupHr())
                .id();
    }

    private void awaitMessages(Person person, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox.countTo(person.id()) == count);
    }

    @Test
    void withoutAMailServerTheMessageLiesOnThePage() throws Exception {
        var person = people.learner("CN", Language.ZH);
        var enrolment = enrolled(person);
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox.countTo(person.id()) == 1);
        mvc.perform(get("/messages").with(as(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("学习路径")))
                .andExpect(content().string(containsString("<a href=\"/path/" + enrolment + "\">")));
        mvc.perform(get("/messages").with(as(people.learner("CN", Language.ZH))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(person.fullName()))));
        mvc.perform(get("/messages/waiting").with(as(people.hr("china")))).andExpect(status().isOk());
        assertThat(waitingFor(people.hr("china"))).contains(person.mail());
        assertThat(waitingFor(people.hr("europe"))).doesNotContain(person.mail());
        mvc.perform(get("/messages/waiting").with(as(person))).andExpect(status().is4xxClientError());
    }

    private List<String> waitingFor(org.managementacademy.people.CurrentPerson hr) {
        return outbox.waiting(hr.scope(), 0, 10_000).stream()
                .map(waiting -> waiting.message().mail())
                .toList();
    }

    private EnrolmentId enrolled(Person person) {
        var path = new PathId("carrying-change");
        var edition = catalog.choose(path, catalog.marketOf(person.country()), person.language())
                .orElseThrow();
        var monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var id = EnrolmentId.fresh();
        enrolments.assign(
                new Assignment(id, person.id(), edition, monday.plusWeeks(1), "For a test"), people.groupHr());
        return id;
    }

    private UUID actOf(EnrolmentId enrolment) {
        return sql.sql("select act_id from enrolment_fact where subject = :id and act_id is not null")
                .param("id", enrolment.value())
                .query((row, i) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
    }

    private Postman postman(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        var settings = new NotificationSettings("academy@example.org", Duration.ofSeconds(10));
        return new Postman(outbox, beans.getBeanProvider(JavaMailSender.class), settings, clock);
    }

    private static List<MimeMessage> mailsTo(Person person, GreenMail server) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> receives(person, mail))
                .toList();
    }

    private static boolean receives(Person person, MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(person.mail());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
