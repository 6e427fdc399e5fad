/** Prints pages as PDF, with fonts of our own that cover all four scripts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.managementacademy.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
