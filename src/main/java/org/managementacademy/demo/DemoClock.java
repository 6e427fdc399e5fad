package org.managementacademy.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The academy's clock in the demo: it can be set back while the past is being made up, before the first request comes in. */
class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration back = Duration.ZERO;

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
        throw new UnsupportedOperationException("the academy asks for instants only");
    }
}
