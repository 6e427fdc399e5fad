/** Attempts, progress of units and tracks, and the weekly plan. */
@ApplicationModule(allowedDependencies = {"shared", "enrolment", "people", "catalog"})
@NullMarked
package org.managementacademy.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
