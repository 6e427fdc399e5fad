package org.managementacademy.people.account;

import org.jspecify.annotations.Nullable;
import org.managementacademy.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends what is still open under an old password. */
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> repository;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<?>> repository) {
        this.repository = repository;
    }

    void endAll(PersonId person) {
        endOthers(person, null);
    }

    /** @param kept id of the session that goes on */
    void endOthers(PersonId person, @Nullable String kept) {
        repository.ifAvailable(sessions -> sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById));
    }
}
