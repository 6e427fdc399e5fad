package org.managementacademy.content;

/** A folder of files, by the SHA-256 of its listing (names and checksums). */
public record ContentId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
