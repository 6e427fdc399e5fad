package org.managementacademy.catalog;

import org.managementacademy.shared.Language;

/**
 * The edition that a person is offered.
 *
 * @param exact false when the edition is a fall-back, which the page must say
 */
public record EditionChoice(TrackId track, TrackVersion version, Language language, boolean exact) {}
