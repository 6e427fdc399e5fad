package org.managementacademy.enrolment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.rights.PersonalDataHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** People who have an enrolment, proposed ones included. */
@Component
class EnrolledPeople implements PersonalDataHolder {

    private final JdbcClient sql;

    EnrolledPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> knownAmong(Collection<PersonId> persons) {
        return new HashSet<>(sql.sql("select distinct person_id from enrolment where person_id = any(:persons)")
                .param(
                        "persons",
                        new SqlArrayValue(
                                "uuid", persons.stream().map(PersonId::value).toArray()))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
