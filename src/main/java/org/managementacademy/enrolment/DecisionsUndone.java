package org.managementacademy.enrolment;

import java.util.UUID;

/**
 * HR has taken an act back: its approvals are proposals again, its refusals too.
 *
 * @param act id of the act; {@link Enrolments#ofAct} lists nothing of it any more
 */
public record DecisionsUndone(UUID act) {}
