package org.managementacademy.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Reason;

/**
 * A proposal or enrolment with its person, as HR sees it.
 *
 * @param names of what it concerns
 * @param why   in one line, in the reader's language
 */
record ListedEnrolment(Person person, Standing standing, EnrolmentView view, Names names, String why) {

    record Person(UUID id, String name, String employeeId, String unit, String region) {}

    /**
     * @param exact           false when the edition is a fall-back
     * @param evidenceChanged whether the ratings are others by now than those that were decided on
     * @param today           in the person's zone
     */
    record Standing(boolean exact, boolean evidenceChanged, Instant proposedAt, LocalDate today) {}

    /**
     * @param path     title, in the reader's language
     * @param market   its name, in the reader's language
     * @param campaign name and season of the review campaign; empty when there is none
     */
    record Names(String path, String market, String campaign) {}

    public UUID id() {
        return view.id().value();
    }

    public boolean open() {
        return view.status() == EnrolmentStatus.PROPOSED;
    }

    /** Whether HR can change it. */
    public boolean running() {
        return view.status() == EnrolmentStatus.APPROVED || view.status() == EnrolmentStatus.ACTIVE;
    }

    public boolean byRule() {
        return view.reason() instanceof Reason.ByRule;
    }

    /** Word of the status badge. */
    public String badge() {
        return switch (view.status()) {
            case PROPOSED -> "proposed";
            case DECLINED -> "declined";
            case APPROVED -> "approved";
            case ACTIVE -> late() ? "late" : "in-progress";
            case COMPLETED -> "completed";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private boolean late() {
        return view.endOn() != null && standing.today().isAfter(view.endOn());
    }
}
