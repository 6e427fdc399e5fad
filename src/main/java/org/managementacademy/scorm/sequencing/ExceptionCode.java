package org.managementacademy.scorm.sequencing;

/** Why a request was not granted: the exception codes of the pseudo-code (SN appendix C). */
public enum ExceptionCode {
    /** A session has already begun. */
    NB_2_1_1("NB.2.1-1"),
    /** No session has begun. */
    NB_2_1_2("NB.2.1-2"),
    /** Nothing is suspended. */
    NB_2_1_3("NB.2.1-3"),
    /** Flow is not enabled around the current activity, or it is the root. */
    NB_2_1_4("NB.2.1-4"),
    /** Flow is not enabled around the current activity, or leads forward only. */
    NB_2_1_5("NB.2.1-5"),
    /** Nothing lies before the root. */
    NB_2_1_6("NB.2.1-6"),
    /** An activity on the way out may not be left by choice. */
    NB_2_1_8("NB.2.1-8"),
    /** Choice is not enabled around the target. */
    NB_2_1_10("NB.2.1-10"),
    /** The target does not exist, or this learner does not get it. */
    NB_2_1_11("NB.2.1-11"),
    /** The current activity has already ended. */
    NB_2_1_12("NB.2.1-12"),
    /** The edition does not know this request. */
    NB_2_1_13("NB.2.1-13"),
    /** No session has begun. */
    TB_2_3_1("TB.2.3-1"),
    /** The current activity has already ended. */
    TB_2_3_2("TB.2.3-2"),
    /** Nothing can be suspended. */
    TB_2_3_3("TB.2.3-3"),
    /** "Exit parent" at the root. */
    TB_2_3_4("TB.2.3-4"),
    /** Nothing lies beyond the last activity (2nd Edition). */
    SB_2_1_1("SB.2.1-1"),
    /** A cluster has no children for this learner. */
    SB_2_1_2("SB.2.1-2"),
    /** Nothing lies before the first activity. */
    SB_2_1_3("SB.2.1-3"),
    /** The cluster leads forward only. */
    SB_2_1_4("SB.2.1-4"),
    /** Flow is not enabled around the activity. */
    SB_2_2_1("SB.2.2-1"),
    /** The activity is disabled or its attempts are used up. */
    SB_2_2_2("SB.2.2-2"),
    /** An activity on the way stops forward traversal. */
    SB_2_4_1("SB.2.4-1"),
    /** A cluster on the way leads forward only. */
    SB_2_4_2("SB.2.4-2"),
    /** Nothing lies before the root. */
    SB_2_4_3("SB.2.4-3"),
    /** A session has already begun. */
    SB_2_5_1("SB.2.5-1"),
    /** A session has already begun. */
    SB_2_6_1("SB.2.6-1"),
    /** Nothing is suspended. */
    SB_2_6_2("SB.2.6-2"),
    /** No session has begun. */
    SB_2_7_1("SB.2.7-1"),
    /** Flow is not enabled around the current activity. */
    SB_2_7_2("SB.2.7-2"),
    /** No session has begun. */
    SB_2_8_1("SB.2.8-1"),
    /** Flow is not enabled around the current activity. */
    SB_2_8_2("SB.2.8-2"),
    /** There is no target. */
    SB_2_9_1("SB.2.9-1"),
    /** This learner does not get an activity on the way to the target. */
    SB_2_9_2("SB.2.9-2"),
    /** An activity on the way to the target is hidden from choice. */
    SB_2_9_3("SB.2.9-3"),
    /** Choice is not enabled around the target. */
    SB_2_9_4("SB.2.9-4"),
    /** A cluster on the way must be active before its descendants can be chosen. */
    SB_2_9_6("SB.2.9-6"),
    /** An activity on the way out may not be left by choice. */
    SB_2_9_7("SB.2.9-7"),
    /** A cluster on the way out lets only its neighbours be chosen. */
    SB_2_9_8("SB.2.9-8"),
    /** The target is a cluster, and nothing in it can be delivered. */
    SB_2_9_9("SB.2.9-9"),
    /** No session has begun. */
    SB_2_10_1("SB.2.10-1"),
    /** The current activity has not ended. */
    SB_2_10_2("SB.2.10-2"),
    /** Nothing in the cluster that is to be retried can be delivered. */
    SB_2_10_3("SB.2.10-3"),
    /** No session has begun. */
    SB_2_11_1("SB.2.11-1"),
    /** The current activity has not ended. */
    SB_2_11_2("SB.2.11-2"),
    /** No session has begun. */
    SB_2_13_1("SB.2.13-1"),
    /** Only a leaf can be delivered. */
    DB_1_1_1("DB.1.1-1"),
    /** An activity on the way to the target is disabled or its attempts are used up. */
    DB_1_1_3("DB.1.1-3"),
    /** The content of the current activity is still being delivered. */
    DB_2_1("DB.2-1");

    private final String code;

    ExceptionCode(String code) {
        this.code = code;
    }

    /** As the specification writes it. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
