package org.managementacademy.shared;

import java.util.Set;

/**
 * An entry of the navigation that a module offers as a bean.
 *
 * @param order      small numbers first
 * @param messageKey text in the reader's language
 * @param path       address within the academy, such as {@code /report}
 * @param audience   names of {@code people.Role}, {@code LEARNER} or {@code LINE_MANAGER}; shown to whoever has one of them
 */
public record NavItem(int order, String messageKey, String path, Set<String> audience) {}
