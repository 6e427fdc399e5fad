/** Reads uploaded CSV and XLSX tables (encoding and separator detected) and writes CSV and XLSX as streams. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.managementacademy.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
