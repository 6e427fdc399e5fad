package org.managementacademy.scorm.sequencing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a learner, or the content on their behalf, asks for (SN 4.4).
 *
 * @param target identifier of the wanted activity: with {@link Kind#CHOICE} and {@link Kind#JUMP} only
 */
public record NavigationRequest(Kind kind, @Nullable String target) {
    public enum Kind {
        START,
        RESUME_ALL,
        CONTINUE,
        PREVIOUS,
        CHOICE,
        JUMP,
        EXIT,
        EXIT_ALL,
        SUSPEND_ALL,
        ABANDON,
        ABANDON_ALL
    }

    public static final NavigationRequest START = new NavigationRequest(Kind.START, null);
    public static final NavigationRequest RESUME_ALL = new NavigationRequest(Kind.RESUME_ALL, null);
    public static final NavigationRequest CONTINUE = new NavigationRequest(Kind.CONTINUE, null);
    public static final NavigationRequest PREVIOUS = new NavigationRequest(Kind.PREVIOUS, null);
    public static final NavigationRequest EXIT = new NavigationRequest(Kind.EXIT, null);
    public static final NavigationRequest EXIT_ALL = new NavigationRequest(Kind.EXIT_ALL, null);
    public static final NavigationRequest SUSPEND_ALL = new NavigationRequest(Kind.SUSPEND_ALL, null);
    public static final NavigationRequest ABANDON = new NavigationRequest(Kind.ABANDON, null);
    public static final NavigationRequest ABANDON_ALL = new NavigationRequest(Kind.ABANDON_ALL, null);

    private static final Pattern TARGETED = Pattern.compile("\\{target=([^}]+)}(choice|jump)");

    public NavigationRequest {
        var targeted = kind == Kind.CHOICE || kind == Kind.JUMP;
        if (targeted != (target != null)) throw new IllegalArgumentException(kind + " with target " + target);
    }

    public static NavigationRequest choice(String target) {
        return new NavigationRequest(Kind.CHOICE, target);
    }

    public static NavigationRequest jump(String target) {
        return new NavigationRequest(Kind.JUMP, target);
    }

    /**
     * Reads what content may write to {@code adl.nav.request} (SN 5.6.4).
     *
     * @return empty for {@code _none_} and for what is no request; {@link #isToken} tells these two apart
     */
    public static Optional<NavigationRequest> ofToken(String token) {
        return switch (token) {
            case "continue" -> Optional.of(CONTINUE);
            case "previous" -> Optional.of(PREVIOUS);
            case "exit" -> Optional.of(EXIT);
            case "exitAll" -> Optional.of(EXIT_ALL);
            case "abandon" -> Optional.of(ABANDON);
            case "abandonAll" -> Optional.of(ABANDON_ALL);
            case "suspendAll" -> Optional.of(SUSPEND_ALL);
            default -> targeted(token);
        };
    }

    /** Whether content may write this to {@code adl.nav.request}. */
    public static boolean isToken(String token) {
        return token.equals("_none_") || ofToken(token).isPresent();
    }

    private static Optional<NavigationRequest> targeted(String token) {
        var parts = TARGETED.matcher(token);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(parts.group(2).equals("choice") ? choice(parts.group(1)) : jump(parts.group(1)));
    }
}
