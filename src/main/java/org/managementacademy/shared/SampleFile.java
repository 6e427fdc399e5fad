package org.managementacademy.shared;

/**
 * A sample file that a module offers as a bean for another module's import page.
 *
 * @param messageKey what the file is, in the reader's language
 * @param path       address within the academy
 */
public record SampleFile(int order, String messageKey, String path) {}
