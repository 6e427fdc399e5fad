package org.managementacademy.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of the accounts. A person has one from the moment they have set a password. The user name of the signed-in principal is the
 * {@link PersonId}; its rights are asked of {@link People#current} at each request, so the principal itself carries none.
 */
@Service
@Transactional
public class Accounts implements UserDetailsService, UserDetailsPasswordService {

    /** Shortest password that is accepted, in characters (NIST SP 800-63B asks for length, not for composition). */
    public static final int SHORTEST_PASSWORD = 10;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final PeopleFacts facts;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, PeopleFacts facts, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param name mail address or employee id, as typed on the sign-in page */
    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String name) {
        return jdbc.sql("""
                        select p.id, a.password from person p join account a on a.person_id = p.id
                        where p.mail = :mail or p.employee_id = :employeeId""")
                .param("mail", name.strip().toLowerCase(Locale.ROOT))
                .param("employeeId", name.strip())
                .query((row, n) -> User.withUsername(row.getString(1))
                        .password(row.getString(2))
                        .authorities(List.of())
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }

    /** Keeps the same password under a newer hash, after a sign-in. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        if (hash == null) return user;
        store(new PersonId(java.util.UUID.fromString(user.getUsername())), hash);
        return User.withUserDetails(user).password(hash).build();
    }

    /** Sets somebody's password, and thereby activates their account. */
    public void setPassword(PersonId person, String password, @Nullable PersonId by) {
        store(person, java.util.Objects.requireNonNull(encoder.encode(password)));
        facts.write(new PeopleFact(clock.instant(), by, PeopleFact.Kind.PASSWORD_SET, person, Map.of()));
    }

    /** Writes the facts that people were given one-time links. */
    public void noteLinks(List<PersonId> persons, PersonId by) {
        note(PeopleFact.Kind.LINK_ISSUED, persons, by);
    }

    /** Writes the facts that the links of people were taken back. */
    public void noteLinksRevoked(List<PersonId> persons, PersonId by) {
        note(PeopleFact.Kind.LINK_REVOKED, persons, by);
    }

    private void note(PeopleFact.Kind kind, List<PersonId> persons, PersonId by) {
        var now = clock.instant();
        facts.write(persons.stream()
                .map(person -> new PeopleFact(now, by, kind, person, Map.of()))
                .toList());
    }

    @Transactional(readOnly = true)
    public boolean isActive(PersonId person) {
        return hash(person) != null;
    }

    /** True when this is the person's password. */
    @Transactional(readOnly = true)
    public boolean matches(PersonId person, String password) {
        var hash = hash(person);
        return hash != null && encoder.matches(password, hash);
    }

    private @Nullable String hash(PersonId person) {
        return jdbc.sql("select password from account where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void store(PersonId person, String hash) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int updated = jdbc.sql(
                        "update account set password = :password, password_set_at = :now where person_id = :person")
                .param("password", hash)
                .param("now", now)
                .param("person", person.value())
                .update();
        if (updated > 0) return;
        jdbc.sql("insert into account (person_id, password, password_set_at) values (:person, :password, :now)")
                .param("person", person.value())
                .param("password", hash)
                .param("now", now)
                .update();
    }
}
