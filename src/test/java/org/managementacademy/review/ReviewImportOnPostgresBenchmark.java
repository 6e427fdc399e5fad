package org.managementacademy.review;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ReviewImportOnPostgresBenchmark extends ReviewImportMeasures {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
