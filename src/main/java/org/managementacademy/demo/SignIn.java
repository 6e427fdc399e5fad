package org.managementacademy.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;

/** Who can sign in to the demo, each with the mail address {@code <name>@example.org}. */
enum SignIn {
    LEARNER_FR("learner.fr", null),
    LEARNER_EN("learner.en", null),
    LEARNER_ZH("learner.zh", null),
    LEARNER_RU("learner.ru", null),
    LINE_MANAGER("manager", null),
    HR_CHINA("hr.china", Role.LOCAL_HR, "china"),
    HR_RUSSIA("hr.russia", Role.LOCAL_HR, "russia-cis"),
    HR_GROUP("hr.group", Role.GROUP_HR),
    AUTHOR("author", Role.AUTHOR),
    ADMINISTRATOR("admin", Role.ADMINISTRATOR);

    /** Known to everybody: the demo is reachable from its own machine only. */
    static final String PASSWORD = "academy-demo";

    private final String name;
    private final @Nullable Role role;
    private final Set<RegionId> regions;

    SignIn(String name, @Nullable Role role, String... regions) {
        this.name = name;
        this.role = role;
        this.regions = regions.length == 0 ? Set.of() : Set.of(new RegionId(regions[0]));
    }

    String mail() {
        return name + "@example.org";
    }

    @Nullable
    Role role() {
        return role;
    }

    Set<RegionId> regions() {
        return regions;
    }
}
