package org.managementacademy.enrolment;

import java.time.LocalDate;
import org.managementacademy.catalog.PathId;

/** A path that a person is on, will be on or has completed. */
record Taken(PathId path, LocalDate startOn) {}
