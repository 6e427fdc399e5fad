package org.managementacademy.scorm;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key of all seals. It lives in the database, so that hosts and open lessons survive a restart and all nodes agree. */
@Component
class ScormSecret {
    private static final int BYTES = 32;
    private final JdbcClient sql;
    private volatile byte[] key = {};

    ScormSecret(JdbcClient sql) {
        this.sql = sql;
    }

    byte[] key() {
        if (key.length == 0) key = load();
        return key;
    }

    private byte[] load() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            sql.sql("insert into scorm_secret (id, secret) select 1, ? where not exists (select 1 from scorm_secret)")
                    .param(HexFormat.of().formatHex(fresh))
                    .update();
        } catch (DuplicateKeyException e) {
            // another node was first: its key counts
        }
        return HexFormat.of()
                .parseHex(sql.sql("select secret from scorm_secret")
                        .query(String.class)
                        .single());
    }
}
