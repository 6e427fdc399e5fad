/** Read-only views of who learns and who finished: HR's completion report, its exports, and the line manager's team. */
@ApplicationModule(
        allowedDependencies = {"shared", "tables", "people", "catalog", "enrolment", "learning", "credentials"})
@NullMarked
package org.managementacademy.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
