package org.managementacademy.enrolment.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.People;
import org.managementacademy.people.Scope;

/**
 * What HR looks for on the page of proposals: its query parameters.
 *
 * @param status a word of {@link #STORED} or {@code all}
 * @param search part of a name, of an employee id or of a mail address
 * @param sort   a word of {@link #ORDERS}, with a leading {@code -} for descending
 */
record ProposalFilter(
        @Nullable String path,
        @Nullable UUID campaign,
        @Nullable String region,
        @Nullable String rule,
        @Nullable String status,
        @Nullable String search,
        @Nullable String sort) {

    static final Map<String, String> STORED = Map.of(
            "open", "PROPOSED",
            "approved", "APPROVED",
            "declined", "DECLINED",
            "completed", "COMPLETED",
            "withdrawn", "WITHDRAWN");

    private static final String OPEN = "open";
    private static final String BY_NAME = "name";
    private static final Map<String, String> ORDERS =
            Map.of(BY_NAME, "p.name_key", "unit", "p.org_unit_name", "path", "e.path_id", "proposed", "e.proposed_at");

    ProposalFilter {
        path = given(path);
        region = given(region);
        rule = given(rule);
        search = given(search);
        status = "all".equals(status) || (status != null && STORED.containsKey(status)) ? status : OPEN;
        sort = sort != null && ORDERS.containsKey(column(sort)) ? sort : BY_NAME;
    }

    public boolean open() {
        return OPEN.equals(status);
    }

    /** Whether anything but the status narrows the list. */
    public boolean narrows() {
        return path != null || campaign != null || region != null || rule != null || search != null;
    }

    Where where(Scope scope) {
        return Where.inScope(scope)
                .and("e.status = :status", "status", status == null ? null : STORED.get(status))
                .and("e.path_id = :path", "path", path)
                .and("e.campaign_id = :campaign", "campaign", campaign)
                .and("p.region_id = :region", "region", region)
                .and("e.rule_key = :rule", "rule", rule)
                .and("p.search_text like :search", "search", search == null ? null : People.searchPattern(search));
    }

    String order() {
        var asked = sort == null ? BY_NAME : sort;
        var direction = asked.startsWith("-") ? " desc" : "";
        return " order by " + ORDERS.get(column(asked)) + direction + ", e.id";
    }

    private static String column(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
