package org.managementacademy.scorm;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/benchmarks/h2-${random.uuid}/academy;WRITE_DELAY=0;CACHE_SIZE=49152;QUERY_CACHE_SIZE=64",
            "academy.data=target/benchmarks/h2",
            "academy.courses=courses"
        })
class CommitBenchmark extends CommitMeasures {
    @Override
    String name() {
        return "H2, file";
    }

    @Override
    String upsert() {
        return "merge into benchmark_document key (id) values (?, ?)";
    }
}
