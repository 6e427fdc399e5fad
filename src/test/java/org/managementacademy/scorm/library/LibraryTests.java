package org.managementacademy.scorm.library;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class LibraryTests extends LibraryContract {}
