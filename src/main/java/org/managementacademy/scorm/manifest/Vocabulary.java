package org.managementacademy.scorm.manifest;

import org.jspecify.annotations.Nullable;

/** The vocabularies of a manifest. Their namespaces differ from edition to edition, and real packages vary them further, so only the family counts. */
enum Vocabulary {
    CONTENT_PACKAGING("imscp", "imsproject"),
    ADL_CONTENT("adlcp"),
    ADL_SEQUENCING("adlseq"),
    ADL_NAVIGATION("adlnav"),
    SIMPLE_SEQUENCING("imsss"),
    OTHER;

    private final String[] marks;

    Vocabulary(String... marks) {
        this.marks = marks;
    }

    /** No namespace at all is taken for content packaging. */
    static Vocabulary of(@Nullable String namespace) {
        if (namespace == null || namespace.isEmpty()) return CONTENT_PACKAGING;
        for (var vocabulary : values())
            for (var mark : vocabulary.marks) if (namespace.contains(mark)) return vocabulary;
        return OTHER;
    }
}
