package org.managementacademy.learning;

import java.util.Set;

/**
 * Where somebody stands in a track.
 *
 * @param outcomesReached ids of outcomes reached
 * @param complete        all required outcomes are reached
 */
public record TrackProgress(
        Set<String> outcomesReached, int coreDone, int coreTotal, int localDone, int localTotal, boolean complete) {
    public int done() {
        return coreDone + localDone;
    }

    public int total() {
        return coreTotal + localTotal;
    }
}
