package org.managementacademy.catalog;

import jakarta.persistence.Embeddable;

/** SHA-256 in hexadecimal of a track's structure and the texts of all its editions: what an enrolment is pinned to. */
@Embeddable
public record TrackVersion(String value) {
    @Override
    public String toString() {
        return value;
    }
}
