package org.managementacademy.credentials;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.TrackCompleted;
import org.managementacademy.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** Issues certificates and finds them. */
@Service
class Certificates {
    private static final Logger log = LoggerFactory.getLogger(Certificates.class);

    private final JdbcClient sql;
    private final Clock clock;

    Certificates(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(TrackCompleted completed) {
        issue(Certificate.of(completed.enrolment(), completed.person(), completed.at()));
    }

    /** Issues a certificate once: a second time changes nothing, on two nodes at once too. */
    void issue(Certificate certificate) {
        var issued = sql.sql("insert into certificate (id, enrolment_id, person_id, number, completed_at, issued_at)"
                        + " select cast(:id as uuid), cast(:enrolment as uuid), cast(:person as uuid), cast(:number as varchar(20)),"
                        + " cast(:completedAt as timestamp with time zone), cast(:now as timestamp with time zone)"
                        + " where not exists (select 1 from certificate where enrolment_id = :enrolment)")
                .param("id", UUID.randomUUID())
                .param("enrolment", certificate.enrolment().value())
                .param("person", certificate.person().value())
                .param("number", certificate.number())
                .param("completedAt", at(certificate.completedAt()))
                .param("now", at(clock.instant()))
                .update();
        if (issued == 1) log.info("certificate issued enrolment={}", certificate.enrolment());
    }

    /** The certificate of a completed enrolment, issued now when the message of its completion is still on its way. */
    Certificate ofCompleted(EnrolmentId enrolment, PersonId person) {
        return of(enrolment).orElseGet(() -> {
            issue(Certificate.of(enrolment, person, completedAt(enrolment)));
            return of(enrolment).orElseThrow();
        });
    }

    private Instant completedAt(EnrolmentId enrolment) {
        return sql.sql("select completed_at from rpt_enrolment where enrolment_id = :enrolment")
                .param("enrolment", enrolment.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Optional<Certificate> of(EnrolmentId enrolment) {
        return sql.sql("select person_id, number, completed_at from certificate where enrolment_id = :enrolment")
                .param("enrolment", enrolment.value())
                .query((row, i) -> new Certificate(
                        enrolment,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("number"),
                        row.getTimestamp("completed_at").toInstant()))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
