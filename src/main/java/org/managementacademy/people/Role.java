package org.managementacademy.people;

/** A role that is granted on a page. Learner and line manager are derived from the organisation instead. */
public enum Role {
    /** Acts within the regions of the grant. */
    LOCAL_HR,
    /** Acts in every region. */
    GROUP_HR,
    AUTHOR,
    ADMINISTRATOR
}
