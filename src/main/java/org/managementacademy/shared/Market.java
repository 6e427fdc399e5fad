package org.managementacademy.shared;

/** Where content is for: {@code global}, {@code china}, {@code russia} or another market that a company adds. Not a language. */
public record Market(String value) {
    public static final Market GLOBAL = new Market("global");

    @Override
    public String toString() {
        return value;
    }
}
