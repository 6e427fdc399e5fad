/** Persons, organisational units, regions, reporting line, roles and accounts. */
@ApplicationModule(allowedDependencies = {"shared", "tables"})
@NullMarked
package org.managementacademy.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
