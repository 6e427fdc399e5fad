package org.managementacademy.catalog;

import java.util.Optional;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.shared.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which courses folder the database was last published from, and by which build of the academy: another build may read the same files otherwise. */
class CoursesSeen {
    private final JdbcClient sql;
    private final Optional<String> build;

    /** @param build of the academy; empty when it is unknown, and then no folder is known either */
    CoursesSeen(JdbcClient sql, Optional<String> build) {
        this.sql = sql;
        this.build = build;
    }

    Optional<String> fingerprint(CoursesFolder folder) {
        return build.map(known -> Fingerprint.of(known + folder.fingerprint()));
    }

    boolean wasPublishedLast(CoursesFolder folder) {
        return fingerprint(folder).filter(this::isLast).isPresent();
    }

    /** In the transaction that publishes. */
    void remember(Optional<String> fingerprint) {
        sql.sql("delete from catalog_seen").update();
        fingerprint.ifPresent(known -> sql.sql("insert into catalog_seen (fingerprint) values (?)")
                .param(known)
                .update());
    }

    private boolean isLast(String fingerprint) {
        return sql.sql("select count(*) from catalog_seen where fingerprint = ?")
                        .param(fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
