package org.managementacademy.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts of HR and which enrolments each of them decided. */
@Repository
class Acts {

    private final JdbcClient sql;

    Acts(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Act act) {
        sql.sql("""
                        insert into enrolment_act (id, approval, actor, at, start_on, applied, refused)
                        values (:id, :approval, :actor, :at, :start, :applied, :refused)""")
                .param("id", act.id())
                .param("approval", act.approval())
                .param("actor", act.by().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("start", act.startOn())
                .param("applied", act.applied())
                .param("refused", FactJson.write(act.refused()))
                .update();
    }

    Optional<Act> find(UUID id) {
        return sql.sql("select * from enrolment_act where id = ?")
                .param(id)
                .query((row, n) -> {
                    var undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new Act(
                            id,
                            row.getBoolean("approval"),
                            new PersonId(row.getObject("actor", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("start_on", LocalDate.class),
                            row.getInt("applied"),
                            List.of(FactJson.read(row.getString("refused"), Act.Refusal[].class)),
                            undone == null ? null : undone.toInstant());
                })
                .optional();
    }

    /** False when somebody has undone it before. */
    boolean markUndone(UUID id, Instant now) {
        return sql.sql("update enrolment_act set undone_at = ? where id = ? and undone_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    boolean isUndone(UUID act) {
        return find(act).filter(found -> found.undoneAt() != null).isPresent();
    }

    List<EnrolmentId> decidedIn(UUID act) {
        return sql.sql(
                        "select subject from enrolment_fact where act_id = ? and kind in ('APPROVED', 'DECLINED', 'ASSIGNED')")
                .param(act)
                .query((row, n) -> new EnrolmentId(row.getObject("subject", UUID.class)))
                .list();
    }
}
