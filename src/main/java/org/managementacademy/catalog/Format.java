package org.managementacademy.catalog;

/** The kind of a unit. */
public enum Format {
    ARTICLE,
    TALK,
    VIDEO,
    E_LEARNING,
    CLASSROOM,
    LIVE,
    ASSIGNMENT,
    CIRCLE,
    CONVERSATION,
    RECALL
}
