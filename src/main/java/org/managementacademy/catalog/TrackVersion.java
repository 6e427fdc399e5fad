package org.managementacademy.catalog;

/** SHA-256 in hexadecimal of a track's structure and the texts of all its editions: what an enrolment is pinned to. */
public record TrackVersion(String value) {
    @Override
    public String toString() {
        return value;
    }
}
