package org.managementacademy.scorm.manifest;

import java.util.List;

/** What came of reading a manifest: all problems at once, in the order of the file. */
public sealed interface Reading {
    List<Problem> problems();

    /** It can be played; the problems are warnings. */
    record Understood(Manifest manifest, List<Problem> problems) implements Reading {}

    /** It cannot be played; at least one of the problems is an error. */
    record Refused(List<Problem> problems) implements Reading {}
}
