package org.managementacademy.scorm;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a SCO has set since the commit before.
 *
 * @param session    chosen by the player for one sitting
 * @param sequence   1, 2, 3 … within the session
 * @param epoch      the launch that the session belongs to; absent: that of the capability
 * @param changes    value by element
 * @param terminated the SCO has ended the session with this
 */
record Commit(UUID session, int sequence, @Nullable Integer epoch, Map<String, String> changes, boolean terminated) {}
