/** What the academy writes to people: each in their own language, each once, by mail or on the messages page. */
@ApplicationModule(allowedDependencies = {"shared", "people", "catalog", "enrolment"})
@NullMarked
package org.managementacademy.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
