package org.managementacademy.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.OneTimeLinkIssued;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Roles;
import org.managementacademy.people.account.InvitationTable.Candidate;
import org.managementacademy.people.account.InvitationTable.Due;
import org.managementacademy.people.account.Invitations.Handed;
import org.managementacademy.people.directory.PeopleFilter;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people get one activation link each, on any database. Each test has a region of its own. */
abstract class InvitationsContract {

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationTable table;

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
    TransactionTemplate transaction;

    @Autowired
    PeopleExamples examples;

    private final String region = "r" + UUID.randomUUID().toString().substring(0, 7);
    private final UUID id = UUID.randomUUID();
    private CurrentPerson administrator;

    @BeforeEach
    void administrator() {
        administrator = examples.administrator();
    }

    @Test
    void everybodyWithoutAnAccountGetsOneLinkThatSetsTheirPassword() {
        var persons = register(3);
        accounts.setPassword(persons.getFirst(), "correct horse", null);
        assertThat(invite(id, 2)).isTrue();
        var handed = invitations.handOut(id, administrator);
        assertThat(handed).extracting(each -> each.person().id()).containsExactlyElementsOf(persons.subList(1, 3));
        assertThat(use(handed.getFirst())).isTrue();
        assertThat(accounts.matches(persons.get(1), "battery staple")).isTrue();
        var standing = invitations.find(id, administrator).orElseThrow();
        assertThat(List.of(standing.people(), standing.waiting(), standing.open(), standing.active()))
                .containsExactly(2, 0, 1, 1);
    }

    @Test
    void aSecondClickChangesNothing() {
        register(2);
        assertThat(invite(id, 2)).isTrue();
        assertThat(invite(id, 2)).isTrue();
        assertThat(invitations.handOut(id, administrator)).hasSize(2);
        assertThat(invite(id, 2)).isTrue();
        assertThat(invitations.handOut(id, administrator))
                .as("the same file again")
                .isEmpty();
    }

    @Test
    void whoeverIsInvitedIsNotInvitedAgainUntilTheirLinkHasExpired() {
        register(1);
        invite(id, 1);
        assertThat(foreseen().waiting()).as("before the link is made").isOne();
        invitations.handOut(id, administrator);
        assertThat(foreseen().waiting()).as("while the link works").isOne();
        var later = at(Duration.ofHours(73), event -> {}, "");
        assertThat(later.foresee(everybody(), administrator).people()).hasSize(1);
    }

    @Test
    void anInvitationThatNobodyDownloadsLapses() {
        register(1);
        invite(id, 1);
        var later = at(Duration.ofHours(73), event -> {}, "");
        assertThat(later.handOut(id, administrator)).isEmpty();
        assertThat(later.foresee(everybody(), administrator).people()).hasSize(1);
    }

    @Test
    void otherPeopleThanThoseShownAreNotInvited() {
        register(2);
        assertThat(invite(id, 3)).isFalse();
        assertThat(invitations.find(id, administrator)).isEmpty();
    }

    @Test
    void twoAdministratorsAtTheSameMomentInviteEachPersonOnce() throws Exception {
        register(20);
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> click = () -> invite(UUID.randomUUID(), 20);
            var results = both.invokeAll(List.of(click, click));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void onlyAnAdministratorInvitesWhoeverHoldsARole() {
        roles.grant(register(2).getFirst(), Role.AUTHOR, Set.of(), null);
        var hr = examples.hr(region);
        var forHr = invitations.foresee(everybody(hr), hr);
        assertThat(forHr.people()).hasSize(1);
        assertThat(forHr.roles()).isOne();
        assertThat(invitations.foresee(everybody(), administrator).roles()).isZero();
    }

    @Test
    void localHrInvitesNobodyOfAnotherRegion() {
        register(1);
        var hr = examples.hr("china");
        assertThat(invitations.foresee(everybody(hr), hr).people()).isEmpty();
        invite(id, 1);
        assertThat(invitations.find(id, hr)).isEmpty();
        assertThat(invitations.handOut(id, hr)).isEmpty();
    }

    @Test
    void withMailEverybodyGetsOneMailAndNobodyASecond() {
        var persons = register(60);
        var mails = new ArrayList<OneTimeLinkIssued>();
        var mailing = at(Duration.ZERO, event -> mails.add((OneTimeLinkIssued) event), "smtp.example.org");
        assertThat(mailing.invite(id, everybody(), 60, administrator)).isTrue();
        send(mailing);
        send(mailing);
        assertThat(mails).extracting(OneTimeLinkIssued::person).containsExactlyInAnyOrderElementsOf(persons);
        assertThat(invitations.handOut(id, administrator))
                .as("they are not shown as well")
                .isEmpty();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainAndHoldsUpNobody() {
        var persons = register(3);
        var mails = new ArrayList<PersonId>();
        var refused = new ArrayList<>(List.of(persons.get(1)));
        ApplicationEventPublisher postman = event -> {
            var person = ((OneTimeLinkIssued) event).person();
            if (refused.remove(person)) throw new MailSendException("full");
            mails.add(person);
        };
        var mailing = at(Duration.ZERO, postman, "smtp.example.org");
        mailing.invite(id, everybody(), 3, administrator);
        send(mailing);
        assertThat(mails).containsExactlyInAnyOrder(persons.get(0), persons.get(2));
        assertThat(invitations.find(id, administrator).orElseThrow().waiting()).isOne();
        send(at(Duration.ofMinutes(6), postman, "smtp.example.org"));
        assertThat(mails).containsExactlyInAnyOrderElementsOf(persons);
    }

    @Test
    void whoeverHasSetAPasswordInTheMeantimeGetsNoMail() {
        var person = register(1).getFirst();
        var mails = new ArrayList<>();
        var mailing = at(Duration.ZERO, mails::add, "smtp.example.org");
        mailing.invite(id, everybody(), 1, administrator);
        accounts.setPassword(person, "correct horse", null);
        send(mailing);
        assertThat(mails).isEmpty();
    }

    @Test
    void withdrawingEndsTheLinksThatAreUnusedAndKeepsTheAccounts() {
        var persons = register(2);
        invite(id, 2);
        var handed = invitations.handOut(id, administrator);
        use(handed.getFirst());
        invitations.withdraw(id, administrator);
        assertThat(use(handed.getLast())).isFalse();
        assertThat(accounts.isActive(persons.getFirst())).isTrue();
        assertThat(factsAbout(persons.getFirst())).containsExactly("REGISTERED", "LINK_ISSUED", "PASSWORD_SET");
        assertThat(factsAbout(persons.getLast())).containsExactly("REGISTERED", "LINK_ISSUED", "LINK_REVOKED");
        assertThat(foreseen().people()).as("can be invited again").hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsNotMailedAnyMore() {
        register(1);
        var mails = new ArrayList<>();
        var mailing = at(Duration.ZERO, mails::add, "smtp.example.org");
        mailing.invite(id, everybody(), 1, administrator);
        var claimed = mailing.claim(10);
        mailing.withdraw(id, administrator);
        claimed.forEach(mailing::deliver);
        send(mailing);
        assertThat(mails).isEmpty();
    }

    private Invitations.Foreseen foreseen() {
        return invitations.foresee(everybody(), administrator);
    }

    private boolean invite(UUID id, int expected) {
        return invitations.invite(id, everybody(), expected, administrator);
    }

    private PeopleFilter everybody() {
        return everybody(administrator);
    }

    private PeopleFilter everybody(CurrentPerson me) {
        return PeopleFilter.of("", region, true, Optional.empty(), me);
    }

    private boolean use(Handed handed) {
        var address = handed.link().address();
        return links.use(new Token(address.substring(address.lastIndexOf('/') + 1)), "battery staple");
    }

    /** At another time and with another mail server, each delivery in a transaction as the real one. */
    private Invitations at(Duration later, ApplicationEventPublisher events, String mailHost) {
        var then = Clock.offset(clock, later);
        var mailing = new OneTimeLinks(
                jdbc,
                accounts,
                people,
                roles,
                sessions,
                events,
                then,
                new LinkSettings(Duration.ofHours(72)),
                "https://academy.example.org",
                mailHost);
        return new Invitations(table, mailing, accounts, then) {
            @Override
            public void deliver(Due due) {
                transaction.executeWithoutResult(status -> super.deliver(due));
            }
        };
    }

    private static void send(Invitations mailing) {
        new InvitationMail(mailing).send();
    }

    /** In the order in which the academy lists them. */
    private List<PersonId> register(int count) {
        var entries = IntStream.range(100, 100 + count)
                .mapToObj(n -> new PersonEntry(
                        region + n,
                        "Somebody " + n,
                        region + n + "@example.org",
                        "CN",
                        "Unit " + region,
                        new RegionId(region),
                        null,
                        Language.ZH,
                        ZoneId.of("Asia/Shanghai"),
                        Map.of()))
                .toList();
        people.register(entries, null);
        return foreseen().people().stream().map(Candidate::id).toList();
    }

    private List<String> factsAbout(PersonId person) {
        return jdbc.sql("select kind from people_fact where subject = ? order by at")
                .param(person.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
