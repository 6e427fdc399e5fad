package org.managementacademy.people.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.OneTimeLinkIssued.Purpose;
import org.managementacademy.people.Role;
import org.managementacademy.people.account.InvitationTable.Candidate;
import org.managementacademy.people.account.InvitationTable.Due;
import org.managementacademy.people.account.OneTimeLinks.Made;
import org.managementacademy.people.directory.PeopleFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of invitations: one activation link for each of many people who have no account. Links are made when they leave the academy, since
 * they are stored nowhere: with each mail, or with the file that is downloaded once.
 */
@Service
@Transactional
class Invitations {

    static final Duration SHOWN = Duration.ofDays(30);
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final InvitationTable table;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Clock clock;

    Invitations(InvitationTable table, OneTimeLinks links, Accounts accounts, Clock clock) {
        this.table = table;
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Whom an invitation would reach.
     *
     * @param waiting how many have a link that still works, or are about to get one
     * @param roles   how many hold a role, so that only an administrator invites them
     */
    record Foreseen(List<Candidate> people, int waiting, int roles) {}

    @Transactional(readOnly = true)
    public Foreseen foresee(PeopleFilter filter, CurrentPerson me) {
        var candidates = table.candidates(filter, clock.instant());
        var people = candidates.stream()
                .filter(each -> !each.waiting() && mayInvite(each, me))
                .toList();
        int waiting = (int) candidates.stream().filter(Candidate::waiting).count();
        return new Foreseen(people, waiting, candidates.size() - waiting - people.size());
    }

    /**
     * Invites; a second time with the same id changes nothing.
     *
     * @param expected how many people the reader has seen in the preview
     * @return false when it would by now reach other people than those shown
     */
    public boolean invite(UUID id, PeopleFilter filter, int expected, CurrentPerson me) {
        table.lock(foresee(filter, me).people());
        if (table.exists(id)) return true;
        var people = foresee(filter, me).people();
        if (people.isEmpty() || people.size() != expected) return false;
        table.add(id, links.canMail(), people, clock.instant(), me);
        return true;
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(UUID id, CurrentPerson me) {
        return table.find(id, clock.instant(), me);
    }

    /** Of the last thirty days, the newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> recent(CurrentPerson me) {
        var now = clock.instant();
        return table.since(now.minus(SHOWN), now, me);
    }

    /** A link with whom it is for. */
    record Handed(Candidate person, Made link) {}

    /** Makes the links of an invitation that goes by file; empty when that has been done. */
    public List<Handed> handOut(UUID id, CurrentPerson me) {
        var now = clock.instant();
        boolean mine = find(id, me).filter(found -> !found.byMail()).isPresent();
        if (!mine || !table.lockAlive(id, now)) return List.of();
        var waiting = table.waiting(id);
        var people = table.candidates(PeopleFilter.of("", "", true, Optional.empty(), me), now).stream()
                .filter(each -> waiting.contains(each.id()) && mayInvite(each, me))
                .toList();
        table.issued(id, now);
        var made = links.make(people.stream().map(Candidate::id).toList(), Purpose.ACTIVATION, id, me.id());
        return IntStream.range(0, people.size())
                .mapToObj(n -> new Handed(people.get(n), made.get(n)))
                .toList();
    }

    /** Some of those whose mail is due, for one node alone; nobody as long as the academy cannot send mail. */
    public List<Due> claim(int limit) {
        return links.canMail() ? table.claim(limit, CLAIM, clock.instant()) : List.of();
    }

    /** Makes and mails one link. When the mail server refuses, what it throws takes everything back, and the mail is due again. */
    public void deliver(Due due) {
        var now = clock.instant();
        if (!table.lockAlive(due.invitation(), now) || !table.issued(due, now) || accounts.isActive(due.person()))
            return;
        var made = links.make(List.of(due.person()), Purpose.ACTIVATION, due.invitation(), due.invitedBy());
        links.mail(made.getFirst());
    }

    /** Takes back every link that has not been used, and those that have not gone out. */
    public void withdraw(UUID id, CurrentPerson me) {
        var now = clock.instant();
        if (find(id, me).filter(Invitation::isWithdrawable).isEmpty()) return;
        accounts.noteLinksRevoked(table.withdraw(id, now, me), me.id());
    }

    private static boolean mayInvite(Candidate candidate, CurrentPerson me) {
        return !candidate.role() || me.has(Role.ADMINISTRATOR);
    }
}
