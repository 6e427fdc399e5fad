package org.managementacademy.scorm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.content.ContentId;
import org.managementacademy.learning.runtime.AttemptId;

/**
 * The unguessable part of the addresses of a look at a package: it names its files, the academy that may show them, and how long.
 *
 * @param academy origin of the page around it
 */
record PreviewAddress(ContentId files, String academy, Instant until) {
    static final String ROOT = ContentAddress.ROOT + "previews/";
    private static final Duration LIFE = Duration.ofHours(2);
    private static final String PURPOSE = "preview";

    static PreviewAddress of(ContentId files, String academy, Instant now) {
        return new PreviewAddress(files, academy, now.plus(LIFE));
    }

    String sealedBy(Seal seal) {
        return seal.seal(PURPOSE, files + " " + until.getEpochSecond() + " " + academy);
    }

    /** Empty when the address is not ours or no longer valid. */
    static Optional<PreviewAddress> open(String sealed, Seal seal, Instant now) {
        return seal.open(PURPOSE, sealed)
                .map(text -> text.split(" ", 3))
                .map(parts -> new PreviewAddress(
                        new ContentId(parts[0]), parts[2], Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                .filter(address -> now.isBefore(address.until));
    }

    /** Nobody's attempt, so that the package has an origin of its own and nothing can be recorded. */
    AttemptId stage() {
        return new AttemptId(UUID.nameUUIDFromBytes((PURPOSE + files).getBytes(StandardCharsets.US_ASCII)));
    }
}
