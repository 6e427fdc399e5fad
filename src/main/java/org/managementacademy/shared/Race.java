package org.managementacademy.shared;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For a row that two may insert at the same moment under the same key. It is committed at once, in a transaction of its own: PostgreSQL refuses whatever
 * follows in a transaction in which a statement has failed.
 */
@Component
public class Race {

    private final TransactionTemplate own;

    Race(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs the insert. False when somebody else was first: then their row can be read. */
    public boolean isWon(Runnable insert) {
        try {
            own.executeWithoutResult(status -> insert.run());
            return true;
        } catch (DuplicateKeyException lost) {
            return false;
        }
    }
}
