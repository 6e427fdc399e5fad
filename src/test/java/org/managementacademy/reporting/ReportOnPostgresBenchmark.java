package org.managementacademy.reporting;

import org.managementacademy.testing.EmbeddedPostgresConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"academy.data=target/benchmarks/postgres", "academy.courses=courses"})
@Import(EmbeddedPostgresConfiguration.class)
class ReportOnPostgresBenchmark extends ReportMeasures {
    @Override
    String database() {
        return "PostgreSQL";
    }
}
