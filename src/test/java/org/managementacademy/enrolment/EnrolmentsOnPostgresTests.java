package org.managementacademy.enrolment;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class EnrolmentsOnPostgresTests extends EnrolmentsContract {}
