package org.managementacademy.credentials;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Fingerprint;

/**
 * What somebody can show of a completed path.
 *
 * @param number printed on it: year of completion (UTC) and twelve hexadecimal digits that follow from the enrolment, so that issuing twice gives the
 *     same
 */
record Certificate(EnrolmentId enrolment, PersonId person, String number, Instant completedAt) {

    static Certificate of(EnrolmentId enrolment, PersonId person, Instant completedAt) {
        var year = completedAt.atZone(ZoneOffset.UTC).getYear();
        return new Certificate(enrolment, person, year + "-" + digest(enrolment).substring(0, 12), completedAt);
    }

    private static String digest(EnrolmentId enrolment) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(enrolment.value().getMostSignificantBits())
                .putLong(enrolment.value().getLeastSignificantBits())
                .array();
        return Fingerprint.of(bytes).toUpperCase(Locale.ROOT);
    }
}
