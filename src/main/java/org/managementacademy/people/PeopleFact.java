package org.managementacademy.people;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a person's record, kept for ever.
 *
 * @param actor null when the academy itself acted
 * @param facts ids, codes and names of fields; never a name, an address or a secret
 */
record PeopleFact(Instant at, @Nullable PersonId actor, Kind kind, PersonId subject, Map<String, ?> facts) {

    enum Kind {
        REGISTERED,
        CHANGED,
        REMOVED,
        LANGUAGE_CHOSEN,
        ZONE_CHOSEN,
        MARKET_SET,
        ROLE_GRANTED,
        ROLE_REVOKED,
        LINK_ISSUED,
        LINK_REVOKED,
        PASSWORD_SET
    }
}
