package org.managementacademy.learning;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ProgressOnPostgresTests extends ProgressContract {}
