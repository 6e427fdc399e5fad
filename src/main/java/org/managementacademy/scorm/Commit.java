package org.managementacademy.scorm;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.NavigationRequest;

/**
 * What a SCO has set since the commit before, and what the learner asks for.
 *
 * @param session    chosen by the player for one sitting
 * @param sequence   1, 2, 3 … within the session
 * @param changes    value by element
 * @param terminated the SCO has said goodbye with this
 * @param request    what the learner asks for, in the words of {@code adl.nav.request}, or {@link #LEAVE}: then the SCO has been taken away; null for nothing
 */
record Commit(
        UUID session,
        int sequence,
        Map<String, String> changes,
        boolean terminated,
        @Nullable String request) {
    /** The learner goes away and will come back. */
    static final String LEAVE = "leave";

    static boolean isRequest(String word) {
        return word.equals(LEAVE) || NavigationRequest.ofToken(word).isPresent();
    }

    boolean closes() {
        return terminated || request != null;
    }
}
