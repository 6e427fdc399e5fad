package org.managementacademy.scorm.cmi;

/**
 * A change that the data model does not allow.
 *
 * @param why for whoever looks for the mistake; it quotes nothing that the content has handed in
 */
public record Refusal(Change change, ErrorCode code, String why) {}
