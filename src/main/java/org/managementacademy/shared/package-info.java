/** Tiny types that every module may use; no business rule lives here. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.managementacademy.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
