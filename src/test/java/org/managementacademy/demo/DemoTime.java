package org.managementacademy.demo;

import java.time.Clock;
import java.time.Instant;

/** Moves the clock of a running demo, so that a walk need not wait for the day of a classroom. */
public final class DemoTime implements AutoCloseable {
    private final DemoClock clock;

    /** @param clock of an academy whose profile is {@code demo} */
    public DemoTime(Clock clock) {
        this.clock = (DemoClock) clock;
    }

    public void travelTo(Instant time) {
        clock.travelTo(time);
    }

    /** Returns to the present. */
    @Override
    public void close() {
        clock.returnToPresent();
    }
}
