package org.managementacademy.notification;

import java.time.Instant;
import java.util.UUID;
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
        @Nullable Instant sentAt) {}
