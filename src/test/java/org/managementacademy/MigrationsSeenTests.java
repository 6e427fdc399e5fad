package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsSeenTests {
    private final DataSource database = inMemory();

    @BeforeEach
    void migrateForTheFirstTime() {
        new ModuleMigrations(database).afterPropertiesSet();
    }

    @Test
    void aDatabaseThatHasSeenTheFilesIsLeftAlone() {
        jdbc().sql("drop table \"flyway_schema_history_people\"").update();
        new ModuleMigrations(database).afterPropertiesSet();
        assertThat(histories()).isZero();
    }

    @Test
    void otherFilesAreBroughtToIt() {
        jdbc().sql("drop table \"flyway_schema_history_tables\"").update();
        jdbc().sql("drop table upload_part").update();
        jdbc().sql("drop table upload").update();
        jdbc().sql("update migrations_seen set fingerprint = 'older files'").update();
        new ModuleMigrations(database).afterPropertiesSet();
        assertThat(jdbc().sql("select count(*) from upload_part")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long histories() {
        return jdbc().sql(
                        "select count(*) from information_schema.tables where table_name = 'flyway_schema_history_people'")
                .query(Long.class)
                .single();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    private static DataSource inMemory() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
