package org.managementacademy.scorm;

/**
 * Names the bytes of a package for ever: what an attempt is pinned to. Pinned twice alike, it is the same bytes.
 *
 * @param source the {@link PackageSource} that has them
 * @param place  what that source finds them by
 */
public record PackagePin(String source, String place) {
    public PackagePin {
        if (source.isEmpty() || source.contains(":")) throw new IllegalArgumentException("Source " + source);
    }

    /** @throws IllegalArgumentException when {@link #toString} has never written this */
    static PackagePin parse(String text) {
        var parts = text.split(":", 2);
        if (parts.length < 2) throw new IllegalArgumentException("No pin: " + text);
        return new PackagePin(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return source + ":" + place;
    }
}
