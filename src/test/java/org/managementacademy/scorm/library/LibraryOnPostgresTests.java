package org.managementacademy.scorm.library;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class LibraryOnPostgresTests extends LibraryContract {}
