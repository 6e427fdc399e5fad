package org.managementacademy.shared;

import jakarta.persistence.Embeddable;

/** Where content is for: {@code global}, {@code china}, {@code russia} or another market that a company adds. Not a language. */
@Embeddable
public record Market(String value) {
    public static final Market GLOBAL = new Market("global");

    @Override
    public String toString() {
        return value;
    }
}
