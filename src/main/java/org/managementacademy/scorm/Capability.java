package org.managementacademy.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.learning.runtime.AttemptId;

/**
 * The right to read and commit one attempt for a short time. The SCO can read it, so it is worth no more than the SCO's own right to write that attempt.
 *
 * @param epoch number of the launch that it was given to
 */
record Capability(AttemptId attempt, int epoch, Instant until) {
    static final Duration LIFE = Duration.ofMinutes(15);
    private static final String PURPOSE = "capability";

    static Capability of(AttemptId attempt, int epoch, Instant now) {
        return new Capability(attempt, epoch, now.plus(LIFE));
    }

    String sealedBy(Seal seal) {
        return seal.seal(PURPOSE, attempt + " " + epoch + " " + until.getEpochSecond());
    }

    /** Empty when the token is not ours or no longer valid. */
    static Optional<Capability> open(String token, Seal seal, Instant now) {
        return seal.open(PURPOSE, token)
                .map(text -> text.split(" "))
                .map(parts -> new Capability(
                        new AttemptId(UUID.fromString(parts[0])),
                        Integer.parseInt(parts[1]),
                        Instant.ofEpochSecond(Long.parseLong(parts[2]))))
                .filter(capability -> now.isBefore(capability.until));
    }
}
