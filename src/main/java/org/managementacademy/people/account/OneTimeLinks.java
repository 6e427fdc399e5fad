package org.managementacademy.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.OneTimeLinkIssued;
import org.managementacademy.people.OneTimeLinkIssued.Purpose;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of the links with which people set their password. A link works once. */
@Service
@Transactional
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final People people;
    private final Roles roles;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LinkSettings settings;
    private final String baseUrl;
    private final boolean canMail;

    OneTimeLinks(
            JdbcClient jdbc,
            Accounts accounts,
            People people,
            Roles roles,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock,
            LinkSettings settings,
            @Value("${academy.base-url}") String baseUrl,
            @Value("${spring.mail.host:}") String mailHost) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
        this.roles = roles;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.canMail = !mailHost.isBlank();
    }

    /** What came of asking for a link. */
    sealed interface Issued {
        /** It went to the person by mail. */
        record Mailed() implements Issued {}

        /** The academy cannot send mail: whoever asked hands it over. */
        record Shown(String address, Instant expiresAt) implements Issued {}

        /** Only an administrator hands links to people who hold a role: whoever has the link has the account. */
        record NotAllowed() implements Issued {}
    }

    /** A link that was just made. The address is a secret: it is handed on and kept nowhere. */
    record Made(PersonId person, Purpose purpose, String address, Instant expiresAt) {
        @Override
        public String toString() {
            return "Made[" + person + "]";
        }
    }

    boolean canMail() {
        return canMail;
    }

    Duration validFor() {
        return settings.validFor();
    }

    /** Issues a link to set the first or a new password; earlier links of the person stop working. */
    Issued issue(Person person, CurrentPerson by) {
        var target = people.current(person.id()).orElseThrow();
        if (!target.roles().isEmpty() && !by.has(Role.ADMINISTRATOR)) return new Issued.NotAllowed();
        var purpose = accounts.isActive(person.id()) ? Purpose.RESET : Purpose.ACTIVATION;
        var made = make(List.of(person.id()), purpose, null, by.id()).getFirst();
        if (!canMail) return new Issued.Shown(made.address(), made.expiresAt());
        mail(made);
        return new Issued.Mailed();
    }

    /** Makes a link for each; their earlier links stop working. */
    List<Made> make(List<PersonId> persons, Purpose purpose, @Nullable UUID invitation, PersonId by) {
        jdbc.sql("delete from one_time_link where person_id = any(:persons)")
                .param(
                        "persons",
                        new SqlArrayValue(
                                "uuid", persons.stream().map(PersonId::value).toArray()))
                .update();
        var made = persons.stream()
                .map(person -> {
                    var token = Token.fresh();
                    var expiresAt = insert(token, purpose.name(), person, invitation);
                    return new Made(person, purpose, baseUrl + "/account/" + token.text(), expiresAt);
                })
                .toList();
        accounts.noteLinks(persons, by);
        return made;
    }

    /** Mails a link at once. What the mail server throws goes on to the caller, and nothing is stored. */
    void mail(Made made) {
        events.publishEvent(new OneTimeLinkIssued(made.person(), made.purpose(), made.address(), made.expiresAt()));
    }

    /** Whom a link belongs to, as long as it may be used. */
    @Transactional(readOnly = true)
    Optional<Person> owner(Token token) {
        return open(token, "person_id is not null")
                .map(row -> new PersonId(java.util.Objects.requireNonNull(row.person())))
                .flatMap(people::find);
    }

    /** Sets the password and ends every session that is still open. False when the link has been used or has expired. */
    boolean use(Token token, String password) {
        var owner = owner(token);
        if (owner.isEmpty() || !take(token)) return false;
        var person = owner.get().id();
        accounts.setPassword(person, password, person);
        sessions.endAll(person);
        return true;
    }

    /** The address at which the first administrator is set up. */
    String issueSetUp() {
        var token = Token.fresh();
        insert(token, "SET_UP", null, null);
        return baseUrl + "/set-up/" + token.text();
    }

    @Transactional(readOnly = true)
    boolean isSetUpOpen(Token token) {
        return !roles.hasAdministrator() && open(token, "purpose = 'SET_UP'").isPresent();
    }

    /** Creates the first administrator. False when the link has been used, has expired, or somebody else was first. */
    boolean setUp(Token token, PersonEntry administrator, String password) {
        if (!isSetUpOpen(token) || !take(token)) return false;
        people.register(List.of(administrator), null);
        var person = java.util.Objects.requireNonNull(people.byEmployeeIds(List.of(administrator.employeeId()))
                        .get(administrator.employeeId()))
                .id();
        roles.grant(person, Role.ADMINISTRATOR, Set.of(), null);
        accounts.setPassword(person, password, person);
        return true;
    }

    private Instant insert(Token token, String purpose, @Nullable PersonId person, @Nullable UUID invitation) {
        var now = clock.instant();
        var expiresAt = now.plus(settings.validFor());
        jdbc.sql("""
                        insert into one_time_link (id, token_hash, purpose, person_id, invitation_id, issued_at, expires_at)
                        values (:id, :hash, :purpose, :person, :invitation, :now, :expires)""")
                .param("id", UUID.randomUUID())
                .param("hash", token.hash())
                .param("purpose", purpose)
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .param("invitation", invitation, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return expiresAt;
    }

    private record Open(@Nullable UUID person) {}

    private Optional<Open> open(Token token, String which) {
        return jdbc.sql("select person_id from one_time_link where token_hash = :hash and used_at is null"
                        + " and expires_at > :now and " + which)
                .param("hash", token.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Open(row.getObject(1, UUID.class)))
                .optional();
    }

    /** One of two who come at the same time gets it. */
    private boolean take(Token token) {
        return jdbc.sql("update one_time_link set used_at = :now where token_hash = :hash and used_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("hash", token.hash())
                        .update()
                == 1;
    }
}
