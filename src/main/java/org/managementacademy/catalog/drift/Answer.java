package org.managementacademy.catalog.drift;

/** What the author of an original says of a change in it. */
public enum Answer {
    /** Texts made from it still say the same. */
    WORDING,
    /** Texts made from it are behind until they are brought up to it. */
    MEANING
}
