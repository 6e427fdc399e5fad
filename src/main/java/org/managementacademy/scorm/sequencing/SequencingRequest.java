package org.managementacademy.scorm.sequencing;

/** What a navigation request or a post-condition rule makes the sequencer look for (SN 4.5). */
enum SequencingRequest {
    START,
    RESUME_ALL,
    CONTINUE,
    PREVIOUS,
    CHOICE,
    JUMP,
    RETRY,
    EXIT
}
