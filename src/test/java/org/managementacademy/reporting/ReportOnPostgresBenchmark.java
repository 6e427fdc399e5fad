package org.managementacademy.reporting;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ReportOnPostgresBenchmark extends ReportMeasures {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
