package org.managementacademy.enrolment;

/**
 * What came of asking the rules about people of a campaign.
 *
 * @param added        new proposals
 * @param reconsidered open proposals with a new trace or edition
 * @param retracted    open proposals that no longer follow
 * @param flagged      decided ones whose evidence has changed
 */
public record Proposed(int added, int reconsidered, int retracted, int flagged) {

    public static final Proposed NOTHING = new Proposed(0, 0, 0, 0);

    public Proposed plus(Proposed other) {
        return new Proposed(
                added + other.added,
                reconsidered + other.reconsidered,
                retracted + other.retracted,
                flagged + other.flagged);
    }
}
