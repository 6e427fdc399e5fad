package org.managementacademy.scorm;

import java.time.Clock;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.LaunchTicket;
import org.managementacademy.learning.runtime.UnitRuntime;
import org.managementacademy.scorm.cmi.Standard;
import org.springframework.stereotype.Component;

/** Runs e-learning units that are SCORM packages. */
@Component
class ScormRuntime implements UnitRuntime {
    private final Catalog catalog;
    private final ScormAttempts attempts;
    private final Clock clock;

    ScormRuntime(Catalog catalog, ScormAttempts attempts, Clock clock) {
        this.catalog = catalog;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public boolean runs(Unit unit) {
        return unit.format() == Format.E_LEARNING && unit.standard().isPresent();
    }

    @Override
    public LaunchTicket launch(Attempt attempt) {
        var unit = attempt.unit();
        var text = catalog.text(attempt.version(), unit.id(), attempt.language());
        attempts.prepare(
                attempt,
                text.packageFolder().orElseThrow(),
                Standard.valueOf(unit.standard().orElseThrow()),
                clock.instant());
        return new LaunchTicket("/player/" + attempt.id());
    }
}
