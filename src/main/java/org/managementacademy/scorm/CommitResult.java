package org.managementacademy.scorm;

import java.util.List;

/** What came of a commit. */
sealed interface CommitResult {

    /** Everything up to this sequence is stored, now or before. */
    record Stored(int sequence) implements CommitResult {}

    /** Commits are missing before this one; the last one stored is this. */
    record Gap(int sequence) implements CommitResult {}

    /** A later session writes this attempt. */
    record Superseded() implements CommitResult {}

    /** These elements are not known, may not be written, or hold what they cannot; nothing was stored. */
    record Refused(List<String> elements) implements CommitResult {}

    /** The snapshot would grow beyond what is kept. */
    record TooLarge() implements CommitResult {}

    /** There is no such run. */
    record Unknown() implements CommitResult {}
}
