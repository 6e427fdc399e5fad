/** The read model of the courses folder, versioned by content hash. */
@ApplicationModule(allowedDependencies = {"shared", "printing", "content"})
@NullMarked
package org.managementacademy.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
