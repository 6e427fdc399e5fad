package org.managementacademy.learning;

import java.util.Set;

/**
 * Where somebody stands in a track, counted in the units that completion needs.
 *
 * @param outcomesReached ids of outcomes reached
 * @param minutesDone     planned minutes of the units done, never measured time
 * @param complete        all required outcomes are reached
 */
public record TrackProgress(
        Set<String> outcomesReached,
        int coreDone,
        int coreTotal,
        int localDone,
        int localTotal,
        int minutesDone,
        int minutesTotal,
        boolean complete) {

    public int done() {
        return coreDone + localDone;
    }

    public int total() {
        return coreTotal + localTotal;
    }

    public int minutesLeft() {
        return minutesTotal - minutesDone;
    }
}
