package org.managementacademy.scorm.sequencing;

/** A bucket of data that activities share ({@code adl.data}, RTE 4.3). */
public record SharedDataMap(String target, boolean readable, boolean writable) {}
