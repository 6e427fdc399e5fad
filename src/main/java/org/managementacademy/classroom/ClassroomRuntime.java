package org.managementacademy.classroom;

import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.LaunchTicket;
import org.managementacademy.learning.runtime.UnitRuntime;
import org.springframework.stereotype.Component;

@Component
class ClassroomRuntime implements UnitRuntime {

    @Override
    public boolean runs(Unit unit) {
        return unit.format() == Format.CLASSROOM;
    }

    @Override
    public LaunchTicket launch(Attempt attempt) {
        return new LaunchTicket("/classroom/" + attempt.id());
    }
}
