package org.managementacademy.enrolment;

import java.time.LocalDate;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.UnitId;

/** What HR changes on an approved enrolment, always with a reason. */
public sealed interface Amendment {

    String reason();

    record Withdraw(String reason) implements Amendment {}

    /** The end moves by as many days as the start. @param startOn a Monday, of this week or later */
    record Move(LocalDate startOn, String reason) implements Amendment {}

    /** @param endOn a Sunday after the present end */
    record Extend(LocalDate endOn, String reason) implements Amendment {}

    record Exempt(UnitId unit, String reason) implements Amendment {}

    record ChangeEdition(EditionChoice edition, String reason) implements Amendment {}
}
