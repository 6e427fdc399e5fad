package org.managementacademy.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.PersonId;

/** Something that happened to an enrolment. Its state is the replay of these and of nothing else. */
public sealed interface Fact {

    record Proposed(PersonId person, UUID campaign, PathId path, EditionChoice edition, Trace trace) implements Fact {}

    /** The ratings of an open proposal were corrected, or the person's market or language: it stands, for these reasons. */
    record Reconsidered(EditionChoice edition, Trace trace) implements Fact {}

    /** An open proposal no longer follows from the ratings. It is gone: nobody had been told. */
    record Retracted() implements Fact {}

    /** @param changed whether a value that a decided proposal rested on is another one by now */
    record EvidenceChanged(boolean changed) implements Fact {}

    record Assigned(PersonId person, PathId path, EditionChoice edition, String why, LocalDate startOn, LocalDate endOn)
            implements Fact {}

    record Approved(LocalDate startOn, LocalDate endOn) implements Fact {}

    record Declined(@Nullable String reason) implements Fact {}

    /** A decision was undone: the proposal is open again. */
    record Reopened() implements Fact {}

    record EditionChanged(EditionChoice edition, String reason) implements Fact {}

    /** The same edition, in another version of its track. */
    record Updated(EditionChoice edition) implements Fact {}

    record Moved(LocalDate startOn, LocalDate endOn, String reason) implements Fact {}

    record Extended(LocalDate endOn, String reason) implements Fact {}

    record Exempted(UnitId unit, String reason) implements Fact {}

    record Withdrawn(String reason) implements Fact {}

    record Completed() implements Fact {}
}
