package org.managementacademy.learning;

import java.time.Instant;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.PersonId;

/** A path was completed with the last required outcome; published in the transaction of the last fact. */
public record TrackCompleted(EnrolmentId enrolment, PersonId person, Instant at) {}
