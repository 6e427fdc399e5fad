package org.managementacademy.reporting;

import java.util.Map;
import java.util.stream.Stream;

/** How many members of a team have each signal. */
record TeamCounts(Map<TeamSignal, Integer> bySignal) {

    public int onPlan() {
        return of(TeamSignal.ON_PLAN, TeamSignal.AHEAD);
    }

    public int toTalkTo() {
        return of(TeamSignal.NOT_STARTED, TeamSignal.QUIET, TeamSignal.LATE);
    }

    public int completed() {
        return of(TeamSignal.COMPLETED);
    }

    public int all() {
        return of(TeamSignal.values());
    }

    private int of(TeamSignal... signals) {
        return Stream.of(signals)
                .mapToInt(signal -> bySignal.getOrDefault(signal, 0))
                .sum();
    }
}
