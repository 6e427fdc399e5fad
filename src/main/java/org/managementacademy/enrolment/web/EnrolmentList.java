package org.managementacademy.enrolment.web;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.managementacademy.enrolment.Act;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals and enrolments with their persons. Every query holds the scope of whoever asks. */
@Repository
class EnrolmentList {
    static final int PAGE = 50;

    private static final String FROM = " from enrolment e join rpt_person p on p.person_id = e.person_id";

    private final JdbcClient sql;
    private final Enrolments enrolments;
    private final Titles titles;
    private final Explanations explanations;
    private final Clock clock;

    EnrolmentList(JdbcClient sql, Enrolments enrolments, Titles titles, Explanations explanations, Clock clock) {
        this.sql = sql;
        this.enrolments = enrolments;
        this.titles = titles;
        this.explanations = explanations;
        this.clock = clock;
    }

    /**
     * What open proposals in the scope can be narrowed to.
     *
     * @param campaigns names by id
     */
    record Choices(TreeSet<String> regions, TreeSet<String> rules, Map<UUID, String> campaigns) {}

    int count(ProposalFilter filter, Scope scope) {
        var where = filter.where(scope);
        return sql.sql("select count(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** @param page from 0 */
    List<ListedEnrolment> page(ProposalFilter filter, int page, CurrentPerson me) {
        var rest = filter.order() + " offset " + (long) page * PAGE + " rows fetch first " + PAGE + " rows only";
        return read(filter.where(me.scope()), rest, me.language());
    }

    /** All that match, for a decision on them. */
    List<EnrolmentId> ids(ProposalFilter filter, Scope scope) {
        var where = filter.where(scope);
        return sql.sql("select e.id" + FROM + where.sql() + " order by e.id")
                .params(where.parameters())
                .query((row, n) -> new EnrolmentId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<ListedEnrolment> find(UUID id, CurrentPerson me) {
        return among(List.of(new EnrolmentId(id)), me).stream().findFirst();
    }

    List<ListedEnrolment> among(Collection<EnrolmentId> ids, CurrentPerson me) {
        if (ids.isEmpty()) return List.of();
        var where = Where.inScope(me.scope())
                .and(
                        "e.id in (:ids)",
                        "ids",
                        ids.stream().map(EnrolmentId::value).toList());
        return read(where, " order by p.name_key, e.id", me.language());
    }

    /** @param chosen the filter as it is; its campaign and rule are among the choices whatever is open */
    Choices choices(ProposalFilter chosen, Scope scope) {
        var regions = new TreeSet<String>();
        var rules = new TreeSet<String>();
        var campaigns = new HashSet<UUID>();
        var where = Where.inScope(scope).and("e.status = :status", "status", "PROPOSED");
        sql.sql("select distinct p.region_id, e.rule_key, e.campaign_id" + FROM + where.sql())
                .params(where.parameters())
                .query(row -> {
                    regions.add(row.getString(1));
                    rules.add(row.getString(2));
                    campaigns.add(row.getObject(3, UUID.class));
                });
        scope.regions().stream().map(RegionId::value).forEach(regions::add);
        if (chosen.campaign() != null) campaigns.add(chosen.campaign());
        if (chosen.rule() != null) rules.add(chosen.rule());
        return new Choices(regions, rules, titles.campaigns(campaigns));
    }

    /** An act may be seen by whoever did it, and by HR in whose scope all of its persons are. */
    boolean mayShow(Act act, CurrentPerson me) {
        if (act.applied() == 0) return act.by().equals(me.id());
        if (me.scope().everywhere()) return true;
        if (me.scope().isEmpty()) return false;
        return sql.sql("select count(*)" + FROM + """
                         join enrolment_fact f on f.subject = e.id
                        where f.act_id = :act and p.region_id not in (:regions)""")
                        .param("act", act.id())
                        .param(
                                "regions",
                                me.scope().regions().stream()
                                        .map(RegionId::value)
                                        .toList())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private record Found(UUID id, ListedEnrolment.Person person, ListedEnrolment.Standing standing) {}

    private List<ListedEnrolment> read(Where where, String rest, Language reader) {
        var found = sql.sql(
                        "select e.id, e.exact_edition, e.evidence_changed, e.proposed_at, p.person_id, p.full_name, p.employee_id,"
                                + " p.org_unit_name, p.region_id, p.zone" + FROM + where.sql() + rest)
                .params(where.parameters())
                .query(this::found)
                .list();
        var ids = found.stream().map(each -> new EnrolmentId(each.id())).toList();
        var views =
                enrolments.findAll(ids).stream().collect(toMap(view -> view.id().value(), identity()));
        var campaigns = titles.campaigns(views.values().stream()
                .map(EnrolmentView::campaign)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return found.stream()
                .filter(each -> views.containsKey(each.id()))
                .map(each -> listed(each, requireNonNull(views.get(each.id())), campaigns, reader))
                .toList();
    }

    private Found found(ResultSet row, int number) throws SQLException {
        var person = new ListedEnrolment.Person(
                row.getObject("person_id", UUID.class),
                row.getString("full_name"),
                row.getString("employee_id"),
                row.getString("org_unit_name"),
                row.getString("region_id"));
        var standing = new ListedEnrolment.Standing(
                row.getBoolean("exact_edition"),
                row.getBoolean("evidence_changed"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString("zone"))));
        return new Found(row.getObject("id", UUID.class), person, standing);
    }

    private ListedEnrolment listed(Found found, EnrolmentView view, Map<UUID, String> campaigns, Language reader) {
        var names = new ListedEnrolment.Names(
                titles.path(view.path(), reader),
                titles.market(view.track(), reader),
                view.campaign() == null ? "" : campaigns.getOrDefault(view.campaign(), ""));
        return new ListedEnrolment(
                found.person(), found.standing(), view, names, explanations.sentence(view.reason(), reader));
    }
}
