/** Review campaigns, their files and outcomes, and the rule book that proposes paths. */
@ApplicationModule(allowedDependencies = {"shared", "tables", "enrolment", "people", "people :: rights", "catalog"})
@NullMarked
package org.managementacademy.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
