package org.managementacademy.enrolment;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ReplayOnPostgresTests extends ReplayContract {}
