package org.managementacademy.scorm.cmi;

/** In what way a learner goes through the content (RTE 2004, 4.2.15; RTE 1.2, 3.4.2). */
public enum Mode {
    NORMAL("normal"),
    /** Looks at it without being recorded as having begun. */
    BROWSE("browse"),
    /** Has been through it before. */
    REVIEW("review");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** As the standards spell it. */
    public String word() {
        return word;
    }
}
