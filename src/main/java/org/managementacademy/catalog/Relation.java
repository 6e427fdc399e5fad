package org.managementacademy.catalog;

/** How a unit of a track relates to the common core. */
public enum Relation {
    SHARED,
    ADAPTED,
    REPLACES,
    LOCAL_ONLY,
    OMITTED;

    /** Minutes of these count as local; all others as core. */
    public boolean isLocal() {
        return this == REPLACES || this == LOCAL_ONLY;
    }
}
