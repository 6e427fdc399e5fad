package org.managementacademy.scorm.sequencing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the content of the current activity has said through the run-time API since it called Initialize: the engine's only knowledge of a SCO.
 * It holds what the <em>content</em> has set, nothing that the system computed or seeded: thresholds are applied by the engine, and a value that was
 * only read must not travel back. Reports of one session repeat and may only grow, so each commit may send one.
 *
 * {@snippet :
 * var report = RuntimeReport.of(Standing.NONE.with(Completion.COMPLETED).with(Score.scaled(0.8)));
 * var outcome = sequencer.terminate(state, report, NavigationRequest.CONTINUE);
 * }
 *
 * @param standing {@code cmi.completion_status}, {@code cmi.success_status}, {@code cmi.progress_measure}, {@code cmi.score}
 * @param objectives {@code cmi.objectives} that the content has written to; those that the activity tree does not know stay the run-time's own
 * @param sessionTime {@code cmi.session_time}; zero when unset. For whoever adds time up: sequencing does not look at it
 * @param exit {@code cmi.exit}
 * @param request {@code adl.nav.request}; null for {@code _none_}
 * @param shared {@code adl.data}: what was written, by target
 */
public record RuntimeReport(
        Standing standing,
        List<ObjectiveReport> objectives,
        Duration sessionTime,
        Exit exit,
        @Nullable NavigationRequest request,
        Map<String, String> shared) {

    /** The vocabulary of {@code cmi.exit} (RTE 4.2.8). */
    public enum Exit {
        /** {@code normal} and the empty string. */
        NORMAL,
        SUSPEND,
        /** Ends the whole session, whatever was asked for. */
        TIME_OUT,
        /** Ends the whole session, whatever was asked for. */
        LOGOUT
    }

    /** What the content says about one objective that has an identifier. */
    public record ObjectiveReport(String id, Standing standing) {}

    public static final RuntimeReport NOTHING = of(Standing.NONE);

    public RuntimeReport {
        objectives = List.copyOf(objectives);
        shared = Map.copyOf(shared);
    }

    public static RuntimeReport of(Standing standing) {
        return new RuntimeReport(standing, List.of(), Duration.ZERO, Exit.NORMAL, null, Map.of());
    }

    public RuntimeReport with(ObjectiveReport... more) {
        return new RuntimeReport(standing, List.of(more), sessionTime, exit, request, shared);
    }

    public RuntimeReport with(Exit newExit) {
        return new RuntimeReport(standing, objectives, sessionTime, newExit, request, shared);
    }

    public RuntimeReport with(NavigationRequest newRequest) {
        return new RuntimeReport(standing, objectives, sessionTime, exit, newRequest, shared);
    }
}
