/**
 * Plays SCORM 1.2 and SCORM 2004 packages. The browser holds the run-time API; what the SCO sets and what the learner asks for travels as ordered, repeatable
 * commits and is validated, sequenced, stored and reported here. Packages live on an origin of their own.
 */
@ApplicationModule(allowedDependencies = {"shared", "people", "content", "catalog", "learning", "learning :: runtime"})
@NullMarked
package org.managementacademy.scorm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
