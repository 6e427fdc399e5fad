package org.managementacademy.scorm;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.managementacademy.testing.EmbeddedPostgresConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"academy.data=target/benchmarks/postgres", "academy.courses=courses"})
@Import({CommitOnPostgresBenchmark.Durable.class, EmbeddedPostgresConfiguration.class})
class CommitOnPostgresBenchmark extends CommitMeasures {

    /** The embedded one answers before it has written unless it is told otherwise. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Durable {
        @Bean(destroyMethod = "close")
        @Primary
        EmbeddedPostgres durablePostgres() throws IOException {
            return EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
        }
    }

    @Override
    String name() {
        return "PostgreSQL " + sql.queryForObject("show synchronous_commit", String.class) + "/"
                + sql.queryForObject("show fsync", String.class);
    }

    @Override
    String upsert() {
        return "insert into benchmark_document values (?, ?::jsonb) on conflict (id) do update set document = excluded.document";
    }
}
