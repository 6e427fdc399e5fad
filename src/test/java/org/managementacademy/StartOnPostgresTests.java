package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.managementacademy.testing.AcademyOnPostgresTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AcademyOnPostgresTest
class StartOnPostgresTests {

    @Autowired
    DataSource database;

    @Test
    void startsOnAnEmptyDatabase() {
        assertThat(JdbcClient.create(database)
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
