package org.managementacademy.scorm;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.cmi.Standard;
import org.managementacademy.scorm.sequencing.Controls;

/**
 * Where a session stands, as the player hears it.
 *
 * @param sequence of the last commit stored
 * @param delivery changes whenever other content is to be shown, or the same one anew, or none
 * @param content  what is to be shown; null when there is none, or when it may not have changed
 * @param over     the session has ended
 * @param controls what the learner and the content may ask for now
 * @param trace    how the sequencing came to it, for support; empty when nothing was decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Situation(
        int sequence, int delivery, @Nullable Content content, boolean over, Controls controls, List<String> trace) {

    /**
     * @param address relative to the package, or absolute
     * @param sco     whether it speaks to the run-time API
     * @param cmi     what it finds there, by element
     */
    record Content(
            String activity, String title, String address, boolean sco, Standard standard, Map<String, String> cmi) {}
}
