package org.managementacademy.review;

import java.time.Instant;
import java.util.UUID;

/** A review season, such as "Annual review" of "2026 H2". */
record Campaign(UUID id, String name, String season, Instant createdAt) {

    /** Name and season, as pages show it. */
    public String title() {
        return name + " · " + season;
    }
}
