/** From proposal to completion: one aggregate, one table. */
@ApplicationModule(allowedDependencies = {"shared", "tables", "people", "people :: rights", "catalog"})
@NullMarked
package org.managementacademy.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
