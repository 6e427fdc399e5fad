package org.managementacademy.scorm.cmi;

import org.jspecify.annotations.Nullable;

/**
 * An element of a data model.
 *
 * @param template its name, with {@code n} for each index
 * @param type     what it may hold when a SCO writes it
 * @param initial  what a SCO reads before anybody has set it; null when that is nothing
 */
record Element(
        String template,
        Access access,
        ValueType type,
        @Nullable String initial) {

    enum Access {
        /** {@code _children}, {@code _count}, {@code _version}. */
        KEYWORD,
        READ,
        WRITE,
        BOTH
    }

    private static final ValueType NOTHING = ValueType.of("nothing that a SCO sets", value -> false);

    static Element keyword(String template, String value) {
        return new Element(template, Access.KEYWORD, NOTHING, value);
    }

    static Element read(String template) {
        return new Element(template, Access.READ, NOTHING, null);
    }

    static Element write(String template, ValueType type) {
        return new Element(template, Access.WRITE, type, null);
    }

    static Element both(String template, ValueType type) {
        return new Element(template, Access.BOTH, type, null);
    }

    Element initially(String value) {
        return new Element(template, access, type, value);
    }

    boolean isReadable() {
        return access != Access.WRITE;
    }

    boolean isWritable() {
        return access == Access.WRITE || access == Access.BOTH;
    }
}
