package org.managementacademy.enrolment;

import java.util.List;

/** One act of approval (or assignment by hand): one event for the whole batch. */
public record EnrolmentsApproved(List<EnrolmentId> enrolments) {}
