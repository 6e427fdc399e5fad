package org.managementacademy.walk;

/** Who looks at a screen. */
enum Part {
    /** Not signed in. */
    ANYBODY,
    /** In the fifth week of a path. */
    LEARNER,
    /** On a path that a rule proposed. */
    BY_RULE,
    /** In the first week, with little done yet. */
    BEGINNER,
    /** With everything done. */
    GRADUATE,
    /** With an end that has passed. */
    LATECOMER,
    /** With a start in some weeks. */
    EARLY_BIRD,
    /** Without a path. */
    NEWCOMER,
    LINE_MANAGER,
    LOCAL_HR,
    GROUP_HR,
    AUTHOR,
    ADMINISTRATOR
}
