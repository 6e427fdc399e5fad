package org.managementacademy.people;

/** A fact about somebody's role that a rule may read. Yes is 1 and no is 0. */
public enum RoleFact {
    MONTHS_IN_ROLE(false),
    LEADS_CHANGE_PROJECT(true),
    MIXED_PROJECT(true),
    TEAM_COUNTRIES(false),
    EXPATRIATE(true);

    private final boolean yesNo;

    RoleFact(boolean yesNo) {
        this.yesNo = yesNo;
    }

    public boolean isYesNo() {
        return yesNo;
    }

    /** The column of a people or review file: {@code months_in_role}. */
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
