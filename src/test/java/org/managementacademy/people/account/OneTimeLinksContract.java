package org.managementacademy.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.OneTimeLinkIssued;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.people.Roles;
import org.managementacademy.people.account.OneTimeLinks.Issued;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.ExtendedModelMap;

abstract class OneTimeLinksContract {

    @Autowired
    OneTimeLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Roles roles;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PeopleExamples examples;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aLinkSetsThePasswordOnce() {
        var person = examples.learner("CN", Language.ZH);
        var token = issue(person);
        assertThat(links.owner(token)).contains(person);
        assertThat(links.use(token, "correct horse")).isTrue();
        assertThat(accounts.matches(person.id(), "correct horse")).isTrue();
        assertThat(links.owner(token)).isEmpty();
        assertThat(links.use(token, "another password")).isFalse();
        assertThat(accounts.matches(person.id(), "correct horse")).isTrue();
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        var token = issue(examples.learner("CN", Language.ZH));
        assertThat(jdbc.sql("select count(*) from one_time_link where token_hash = ?")
                        .param(token.hash())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        var person = examples.learner("CN", Language.ZH);
        var first = issue(person);
        issue(person);
        assertThat(links.owner(first)).isEmpty();
    }

    @Test
    void afterThreeDaysTheLinkIsGone() {
        var token = issue(examples.learner("CN", Language.ZH));
        assertThat(at(Duration.ofHours(71)).owner(token)).isPresent();
        assertThat(at(Duration.ofHours(73)).owner(token)).isEmpty();
        assertThat(at(Duration.ofHours(73)).use(token, "correct horse")).isFalse();
    }

    @Test
    void onlyAnAdministratorHandsLinksToPeopleWhoHoldARole() {
        var hr = examples.hr("china");
        var author = people.require(examples.author().id());
        assertThat(links.issue(author, hr)).isInstanceOf(Issued.NotAllowed.class);
        assertThat(links.issue(author, examples.administrator())).isInstanceOf(Issued.Shown.class);
    }

    @Test
    void withMailTheLinkIsSentAndNotShown() {
        var sent = new java.util.ArrayList<Object>();
        var mailing = links(sent::add, Duration.ZERO, "smtp.example.org");
        var person = examples.learner("RU", Language.RU);
        assertThat(mailing.issue(person, examples.hr("russia-cis"))).isInstanceOf(Issued.Mailed.class);
        assertThat(sent).singleElement().isInstanceOfSatisfying(OneTimeLinkIssued.class, issued -> {
            assertThat(issued.person()).isEqualTo(person.id());
            assertThat(issued.address()).startsWith("https://academy.example.org/account/");
            assertThat(issued.toString()).doesNotContain("http");
        });
    }

    @Test
    void aMailThatTheServerRefusesLeavesTheEarlierLinkAndSaysSo() {
        var person = examples.learner("RU", Language.RU);
        var earlier = issue(person);
        var mailing =
                new OneTimeLinks(
                        jdbc,
                        accounts,
                        people,
                        roles,
                        sessions,
                        event -> {
                            throw new MailSendException("full");
                        },
                        clock,
                        new LinkSettings(Duration.ofHours(72)),
                        "https://academy.example.org",
                        "smtp.example.org") {
                    @Override
                    Issued issue(Person person, CurrentPerson by) {
                        return Objects.requireNonNull(transaction.execute(status -> super.issue(person, by)));
                    }
                };
        var answer = new MockHttpServletResponse();
        var model = new ExtendedModelMap();
        new LinkController(people, mailing).issue(person.id().value(), examples.hr("russia-cis"), answer, model);
        assertThat(answer.getStatus()).isEqualTo(502);
        assertThat(model).containsEntry("refused", true).doesNotContainKeys("mailed", "shown");
        assertThat(links.owner(earlier)).contains(person);
    }

    @Test
    void nobodyIsSetUpOnceThereIsAnAdministrator() {
        examples.administrator();
        var token = token(links.issueSetUp());
        assertThat(links.isSetUpOpen(token)).isFalse();
    }

    @Test
    @Transactional
    void theFirstAdministratorSetsThemselvesUpOnce() {
        jdbc.sql("delete from role_grant where role = 'ADMINISTRATOR'").update();
        var token = token(links.issueSetUp());
        assertThat(links.isSetUpOpen(token)).isTrue();
        assertThat(links.setUp(token, PeopleExamples.entryOf("FR", Language.FR), "correct horse"))
                .isTrue();
        assertThat(roles.hasAdministrator()).isTrue();
        assertThat(links.setUp(token, PeopleExamples.entryOf("FR", Language.FR), "correct horse"))
                .isFalse();
    }

    private Token issue(Person person) {
        return token(((Issued.Shown) links.issue(person, examples.hr("china"))).address());
    }

    private static Token token(String address) {
        return new Token(address.substring(address.lastIndexOf('/') + 1));
    }

    private OneTimeLinks at(Duration later) {
        return links(event -> {}, later, "");
    }

    private OneTimeLinks links(ApplicationEventPublisher events, Duration later, String mailHost) {
        return new OneTimeLinks(
                jdbc,
                accounts,
                people,
                roles,
                sessions,
                events,
                Clock.offset(clock, later),
                new LinkSettings(Duration.ofHours(72)),
                "https://academy.example.org/",
                mailHost);
    }
}
