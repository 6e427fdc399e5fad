package org.managementacademy.learning.runtime;

/** Where the learner goes to run the unit: an address within the academy, such as {@code /lesson/{attempt}}. */
public record LaunchTicket(String path) {}
