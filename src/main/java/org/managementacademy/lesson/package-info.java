/** Units that the academy runs itself: article, talk, video, assignment, recall quiz, live session, peer circle and conversation. */
@ApplicationModule(allowedDependencies = {"shared", "people", "catalog", "learning", "learning :: runtime"})
@NullMarked
package org.managementacademy.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
