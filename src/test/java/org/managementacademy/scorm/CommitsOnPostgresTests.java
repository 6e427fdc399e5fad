package org.managementacademy.scorm;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class CommitsOnPostgresTests extends CommitsContract {}
