package org.managementacademy.catalog;

import java.util.List;
import org.managementacademy.shared.Localized;

/**
 * A three-month programme.
 *
 * @param competencies what it teaches
 * @param tracks       its tracks that have been published, possibly none
 */
public record Path(
        PathId id,
        Localized title,
        Localized summary,
        List<CompetencyId> competencies,
        List<Outcome> outcomes,
        List<TrackId> tracks) {}
