package org.managementacademy.enrolment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What review campaigns are called: implemented by review, which owns them. Enrolments know their ids only. */
public interface CampaignNames {

    /** Name and season by id, the newest campaign first, in one statement; unknown ids are absent. */
    Map<UUID, String> namesOf(Collection<UUID> campaigns);
}
