package org.managementacademy.learning.runtime;

import org.managementacademy.catalog.Unit;

/** Runs one kind of unit. Runtimes are interchangeable and are found among the beans. */
public interface UnitRuntime {

    boolean runs(Unit unit);

    /** Prepares a run; called in the transaction that opens the attempt, possibly more than once for the same attempt. */
    LaunchTicket launch(Attempt attempt);
}
