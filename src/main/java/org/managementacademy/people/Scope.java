package org.managementacademy.people;

import java.util.Set;

/**
 * Whom an HR user may see and act on. The boundary is checked in every query and again by the aggregate.
 *
 * @param everywhere group HR
 * @param regions    the regions of local HR; empty means nobody, unless everywhere
 */
public record Scope(boolean everywhere, Set<RegionId> regions) {
    public static final Scope NOBODY = new Scope(false, Set.of());
    public static final Scope EVERYBODY = new Scope(true, Set.of());

    public Scope {
        regions = Set.copyOf(regions);
    }

    public static Scope of(RegionId... regions) {
        return new Scope(false, Set.of(regions));
    }

    public boolean contains(RegionId region) {
        return everywhere || regions.contains(region);
    }

    public boolean isEmpty() {
        return !everywhere && regions.isEmpty();
    }
}
