package org.managementacademy.scorm.sequencing;

/**
 * One step on the way to an outcome, for whoever has to explain it.
 *
 * @param process number of the process in the pseudo-code, such as {@code UP.4}
 * @param activity identifier of the activity that it was about; empty for none
 * @param finding what it found or did, in English
 */
public record TraceStep(String process, String activity, String finding) {}
