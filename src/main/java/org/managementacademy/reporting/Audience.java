package org.managementacademy.reporting;

import org.managementacademy.people.Scope;

/** For whom a report is computed. It decides the rows in the query itself: no filter can widen it. */
sealed interface Audience {

    /** HR sees their regions. */
    record Hr(Scope scope) implements Audience {}
}
