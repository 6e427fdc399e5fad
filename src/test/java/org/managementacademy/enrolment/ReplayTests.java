package org.managementacademy.enrolment;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class ReplayTests extends ReplayContract {}
