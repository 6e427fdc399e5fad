package org.managementacademy.enrolment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;

/** The condition of a query on {@code rpt_person p}; it begins with the scope of whoever asks. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Where() {}

    static Where inScope(Scope scope) {
        var where = new Where();
        if (scope.isEmpty()) where.conditions.add("1 = 0");
        else if (!scope.everywhere()) {
            var regions = scope.regions().stream().map(RegionId::value).toList();
            where.and("p.region_id in (:regions)", "regions", regions);
        }
        return where;
    }

    /** Adds a condition when its value is there. */
    Where and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** A parameter of a part of the query that is written elsewhere. */
    Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
