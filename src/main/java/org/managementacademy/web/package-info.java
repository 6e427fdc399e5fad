/** Layout, navigation, sign-in, languages, error pages and the home page: the frame in which the other modules show theirs. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
@NullMarked
package org.managementacademy.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
