package org.managementacademy.scorm;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class CommitsTests extends CommitsContract {}
