package org.managementacademy.enrolment;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class EnrolmentsTests extends EnrolmentsContract {}
