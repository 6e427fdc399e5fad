package org.managementacademy;

import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files a database was migrated with last. Whoever restores an older copy of the database restores what it has seen as well. */
class MigrationsSeen {
    private final JdbcClient jdbc;

    MigrationsSeen(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Also false for a database that is empty or older than this memory. */
    boolean last(String fingerprint) {
        try {
            return jdbc.sql("select fingerprint from migrations_seen")
                    .query(String.class)
                    .list()
                    .contains(fingerprint);
        } catch (BadSqlGrammarException noSuchTable) {
            return false;
        }
    }

    /** Two nodes may do so at the same time: both have migrated with the same files. */
    void remember(String fingerprint) {
        jdbc.sql("delete from migrations_seen").update();
        jdbc.sql("insert into migrations_seen (fingerprint) values (?)")
                .param(fingerprint)
                .update();
    }
}
