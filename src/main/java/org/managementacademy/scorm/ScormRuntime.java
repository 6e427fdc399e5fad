package org.managementacademy.scorm;

import java.time.Clock;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.LaunchTicket;
import org.managementacademy.learning.runtime.UnitRuntime;
import org.managementacademy.scorm.sequencing.TrackingState;
import org.springframework.stereotype.Component;

/** Runs e-learning units that are SCORM packages. */
@Component
class ScormRuntime implements UnitRuntime {
    private final Packages packages;
    private final ScormAttempts attempts;
    private final Clock clock;

    ScormRuntime(Packages packages, ScormAttempts attempts, Clock clock) {
        this.packages = packages;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public boolean runs(Unit unit) {
        return unit.format() == Format.E_LEARNING && unit.standard().isPresent();
    }

    @Override
    public LaunchTicket launch(Attempt attempt) {
        var pin = packages.pin(attempt).orElseThrow();
        packages.of(pin); // what cannot be played is not begun
        var chance = attempt.id().value().getLeastSignificantBits();
        attempts.prepare(attempt.id(), pin, TrackingDocument.write(TrackingState.fresh(chance)), clock.instant());
        return new LaunchTicket("/player/" + attempt.id());
    }
}
