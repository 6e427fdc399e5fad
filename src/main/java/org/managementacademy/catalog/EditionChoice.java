package org.managementacademy.catalog;

import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;

/**
 * The edition that a person is offered.
 *
 * @param exact false when the edition is a fall-back, which the page must say
 */
public record EditionChoice(TrackId track, TrackVersion version, Language language, boolean exact) {

    EditionChoice exactFor(Market wished, Language spoken) {
        return new EditionChoice(track, version, language, track.market().equals(wished) && language == spoken);
    }
}
