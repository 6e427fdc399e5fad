/** A fictional organisation for trying the academy out, made from a fixed seed; exists in the profile {@code demo} only and uses front desks only. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tables",
            "people",
            "catalog",
            "enrolment",
            "review",
            "classroom",
            "learning",
            "learning :: runtime"
        })
@NullMarked
package org.managementacademy.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
