package org.managementacademy.catalog;

import org.managementacademy.shared.Localized;

/** Something a review rates from 1 to 5: a management skill (M1-M10) or a theme of digital culture (D1-D10). */
public record Competency(CompetencyId id, boolean managementSkill, Localized title) {}
