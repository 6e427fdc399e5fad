package org.managementacademy.scorm.cmi;

/**
 * Text in a language.
 *
 * @param language as the SCO named it, such as {@code en-US}; empty when it named none (the standard then means English)
 */
public record Phrase(String language, String text) {}
