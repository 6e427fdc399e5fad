package org.managementacademy.reporting;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ReportOnPostgresTests extends ReportContract {}
