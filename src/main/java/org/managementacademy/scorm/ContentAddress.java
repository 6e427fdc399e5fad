package org.managementacademy.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.learning.runtime.AttemptId;

/**
 * The unguessable part of the addresses of one launch's files: it names the attempt, the academy that may show them, and how long.
 *
 * @param academy origin of the page around the player
 */
record ContentAddress(AttemptId attempt, String academy, Instant until) {
    static final String ROOT = "/scorm/content/";
    /** Longer than anybody sits in front of one lesson. */
    private static final Duration LIFE = Duration.ofHours(12);

    private static final String PURPOSE = "content";

    static ContentAddress of(AttemptId attempt, String academy, Instant now) {
        return new ContentAddress(attempt, academy, now.plus(LIFE));
    }

    String sealedBy(Seal seal) {
        return seal.seal(PURPOSE, attempt + " " + until.getEpochSecond() + " " + academy);
    }

    /** Empty when the address is not ours or no longer valid. */
    static Optional<ContentAddress> open(String launch, Seal seal, Instant now) {
        return seal.open(PURPOSE, launch)
                .map(text -> text.split(" ", 3))
                .map(parts -> new ContentAddress(
                        new AttemptId(UUID.fromString(parts[0])),
                        parts[2],
                        Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                .filter(address -> now.isBefore(address.until));
    }
}
