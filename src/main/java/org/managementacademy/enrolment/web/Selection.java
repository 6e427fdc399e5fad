package org.managementacademy.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which proposals HR has chosen. It travels in form fields: the ids, or the filter, which is asked again at each step.
 *
 * @param all whether all open proposals that match the filter are meant, not the ids
 */
record Selection(
        @Nullable List<UUID> ids,
        @Nullable Boolean all,
        @Nullable String path,
        @Nullable UUID campaign,
        @Nullable String region,
        @Nullable String rule,
        @Nullable String search) {

    public boolean everything() {
        return Boolean.TRUE.equals(all);
    }

    public List<UUID> chosen() {
        return everything() || ids == null ? List.of() : ids;
    }

    boolean nothing() {
        return !everything() && chosen().isEmpty();
    }

    ProposalFilter filter() {
        return new ProposalFilter(path, campaign, region, rule, null, search, null);
    }

    /** The list that the selection was made on. */
    public String list() {
        return withFilter("/proposals").encode().build().toUriString();
    }

    /** A page about this selection. */
    UriComponentsBuilder page(String address) {
        var page = withFilter(address);
        if (everything()) page.queryParam("all", true);
        else if (!chosen().isEmpty()) page.queryParam("ids", chosen());
        return page;
    }

    private UriComponentsBuilder withFilter(String address) {
        var filter = filter();
        var page = UriComponentsBuilder.fromPath(address);
        if (filter.path() != null) page.queryParam("path", filter.path());
        if (filter.campaign() != null) page.queryParam("campaign", filter.campaign());
        if (filter.region() != null) page.queryParam("region", filter.region());
        if (filter.rule() != null) page.queryParam("rule", filter.rule());
        if (filter.search() != null) page.queryParam("search", filter.search());
        return page;
    }
}
