package org.managementacademy.scorm.manifest;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves addresses within a package, and lets none lead out of it. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/].*");

    private Addresses() {}

    /**
     * The address as seen from the root of the package; one in the web stays as it is.
     *
     * @param base what {@code xml:base} says around it, resolved; empty for the root of the package
     * @return empty when the address leads out of the package to somewhere else than the web
     */
    static Optional<String> resolve(String base, String written) {
        var address = written.strip().replace('\\', '/');
        if (isElsewhere(address)) return Optional.of(address);
        if (hasControl(address) || SCHEME.matcher(address).matches() || address.startsWith("/"))
            return Optional.empty();
        if (isElsewhere(base)) return Optional.of(folder(base) + address);
        return withoutDots(folder(base) + address);
    }

    /** Whether the address lies in the web, outside of the package. */
    static boolean isElsewhere(String address) {
        return WEB.matcher(address).matches();
    }

    /** Browsers overlook these, and would see a scheme where we see none. */
    private static boolean hasControl(String address) {
        return address.chars().anyMatch(Character::isISOControl);
    }

    private static String folder(String base) {
        return base.substring(0, base.lastIndexOf('/') + 1);
    }

    private static Optional<String> withoutDots(String address) {
        int end = endOfPath(address);
        var segments = new ArrayDeque<String>();
        for (var segment : address.substring(0, end).split("/", -1)) {
            switch (Values.decoded(segment)) {
                case "." -> {}
                case ".." -> {
                    if (segments.pollLast() == null) return Optional.empty();
                }
                default -> segments.add(segment);
            }
        }
        var path = String.join("/", segments);
        return path.startsWith("/") || Values.decoded(path).contains("\0")
                ? Optional.empty()
                : Optional.of(path + address.substring(end));
    }

    /** The file that an address within the package means. */
    static String file(String address) {
        return Values.decoded(address.substring(0, endOfPath(address)));
    }

    private static int endOfPath(String address) {
        int end = address.length();
        for (int i = 0; i < address.length(); i++) if (address.charAt(i) == '?' || address.charAt(i) == '#') return i;
        return end;
    }

    /** Puts an item's parameters behind an address, as the content aggregation model wants it (CAM 3.4.1.5). */
    static String withParameters(String address, String parameters) {
        var rest = parameters;
        while (rest.startsWith("?") || rest.startsWith("&")) rest = rest.substring(1);
        if (rest.isEmpty()) return address;
        if (rest.startsWith("#")) return address.contains("#") ? address : address + rest;
        return address + (address.contains("?") ? "&" : "?") + rest;
    }
}
