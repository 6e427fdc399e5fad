package org.managementacademy.people.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;

/**
 * Many people who are to get an activation link each, and what has come of it so far.
 *
 * @param byMail  else the links are handed out in one file, once
 * @param people  how many were invited
 * @param waiting how many have no link yet: their mail has not gone out, or the file has not been downloaded
 * @param open    how many links can still be used
 * @param active  how many have an account by now
 */
record Invitation(
        UUID id,
        Instant at,
        PersonId by,
        boolean byMail,
        int people,
        int waiting,
        int open,
        int active,
        @Nullable Instant withdrawnAt) {

    public boolean isWithdrawable() {
        return withdrawable() > 0;
    }

    /** How many people lose what they could use, or were about to get. */
    public int withdrawable() {
        return waiting + open;
    }
}
