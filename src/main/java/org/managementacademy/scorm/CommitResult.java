package org.managementacademy.scorm;

import java.util.List;

/** What came of a commit, or of the beginning of a session. */
sealed interface CommitResult {

    /** Everything up to the sequence of the situation is stored, now or before. */
    record Stored(Situation situation) implements CommitResult {}

    /** Commits are missing before this one; the last one stored is this. */
    record Gap(int sequence) implements CommitResult {}

    /** A later session writes this attempt. */
    record Superseded() implements CommitResult {}

    /** These elements are not known, may not be written, or hold what they cannot; nothing was stored. */
    record Refused(List<String> elements) implements CommitResult {}

    /** The data of the SCO would grow beyond what is kept. */
    record TooLarge() implements CommitResult {}

    /** There is no such run. */
    record Unknown() implements CommitResult {}
}
