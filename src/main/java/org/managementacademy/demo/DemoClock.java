package org.managementacademy.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The academy's clock in the demo: it can be set back while the past is being made up, before the first request comes in. */
class DemoClock extends Clock {

    private final Clock real;
    private volatile Duration back = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    /** From now on it is this time, and goes on from there. */
    void travelTo(Instant past) {
        back = Duration.between(past, real.instant());
    }

    void returnToPresent() {
        back = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), back.negated());
    }
}
