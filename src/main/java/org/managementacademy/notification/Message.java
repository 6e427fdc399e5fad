package org.managementacademy.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;

/**
 * A message to one person, in their language.
 *
 * @param kind     what it tells, such as {@code enrolment-approved}
 * @param subject  what it is about
 * @param occasion what made the academy write; a second message of the same kind about the same subject is not written for it
 * @param sentAt   when the mail server took it; null while it lies on the messages page only
 */
record Message(
        UUID id,
        PersonId person,
        String kind,
        UUID subject,
        UUID occasion,
        Language language,
        String mail,
        String title,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt) {
    private static final Pattern OWN_ADDRESS = Pattern.compile("https?://\\S+?(/(?:path|why)/[0-9a-f-]{36})");

    /** A piece of the body. @param path where it leads, when it is an address of the academy */
    record Piece(String text, @Nullable String path) {}

    /** The body in pieces, so that the page makes links of the addresses in it. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var address = OWN_ADDRESS.matcher(body);
        int from = 0;
        while (address.find()) {
            pieces.add(new Piece(body.substring(from, address.start()), null));
            pieces.add(new Piece(address.group(), address.group(1)));
            from = address.end();
        }
        pieces.add(new Piece(body.substring(from), null));
        return pieces;
    }
}
