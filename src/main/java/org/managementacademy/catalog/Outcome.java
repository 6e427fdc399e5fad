package org.managementacademy.catalog;

import org.managementacademy.shared.Localized;

/**
 * What units make somebody able to do.
 *
 * @param id       slug, unique within the path
 * @param required whether the path completes only when it is reached
 */
public record Outcome(String id, CompetencyId competency, boolean required, Localized title) {}
