package org.managementacademy.enrolment;

/** Why somebody was proposed for or assigned a path. */
public sealed interface Reason {

    /** A rule matched the outcome of a review campaign. */
    record ByRule(Trace trace) implements Reason {}

    /** An HR user assigned the track and said why. */
    record ByHand(String why) implements Reason {}
}
