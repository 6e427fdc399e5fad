package org.managementacademy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void arrowsPointOneWayOnly() {
        ApplicationModules.of(ManagementAcademy.class).verify();
    }
}
