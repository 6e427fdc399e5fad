/** Files by checksum, stored once and kept while a published version uses them. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.managementacademy.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
