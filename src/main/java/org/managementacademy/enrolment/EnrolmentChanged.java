package org.managementacademy.enrolment;

import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.TrackVersion;

/**
 * Something that progress depends on has changed for a decided enrolment: its edition, its version, or the units the person is exempted from. Published
 * in the transaction of the change; learning computes the progress again in the same transaction.
 *
 * @param left the version that the enrolment was on before; null when it is still on it
 */
public record EnrolmentChanged(
        EnrolmentId enrolment, @Nullable TrackVersion left) {}
