/** Certificates of completed paths. */
@ApplicationModule(allowedDependencies = {"shared", "printing", "people", "catalog", "enrolment", "learning"})
@NullMarked
package org.managementacademy.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
