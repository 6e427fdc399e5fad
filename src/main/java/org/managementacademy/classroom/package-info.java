/** Classrooms on a day in a place: sessions, seats, waiting lists and attendance. */
@ApplicationModule(
        allowedDependencies = {"shared", "people", "catalog", "enrolment", "learning", "learning :: runtime"})
@NullMarked
package org.managementacademy.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
