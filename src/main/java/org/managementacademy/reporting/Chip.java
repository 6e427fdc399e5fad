package org.managementacademy.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * A filter that is on, in words.
 *
 * @param parameter of the address; without it the filter is off
 */
record Chip(String parameter, String label) {

    static List<Chip> of(ReportQuery query, ReportNames names) {
        var chips = new ArrayList<Chip>();
        var period = query.periodOf().word();
        if (!query.regions().isEmpty()) {
            add(
                    chips,
                    names,
                    "region",
                    "reporting.filter.region",
                    names.listed(query.regions().stream().map(names::region).toList()));
        }
        query.unit().ifPresent(unit -> add(chips, names, "unit", "reporting.filter.unit", unit));
        query.path().ifPresent(path -> add(chips, names, "path", "reporting.filter.path", names.path(path)));
        query.track().ifPresent(track -> add(chips, names, "track", "reporting.filter.track", names.track(track)));
        if (!query.statuses().isEmpty()) {
            var words = names.listed(
                    query.statuses().stream().sorted().map(names::status).toList());
            add(chips, names, "status", "reporting.filter.status", words);
        }
        query.from().ifPresent(day -> add(chips, names, "from", "reporting.filter.from-" + period, names.day(day)));
        query.to().ifPresent(day -> add(chips, names, "to", "reporting.filter.to-" + period, names.day(day)));
        query.campaign().ifPresent(any -> chips.add(new Chip("campaign", names.text("reporting.filter.campaign"))));
        query.search().ifPresent(text -> add(chips, names, "search", "reporting.filter.search", text));
        return chips;
    }

    private static void add(List<Chip> chips, ReportNames names, String parameter, String key, String value) {
        chips.add(new Chip(parameter, names.text("reporting.filter.chip", names.text(key), value)));
    }
}
