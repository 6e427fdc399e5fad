package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.managementacademy.learning.runtime.AttemptId;
import org.springframework.stereotype.Component;

/**
 * One origin per attempt, so that packages read neither the academy's cookies nor each other's storage. Its name is the same for the attempt's whole
 * life, so that what a browser has kept there is found again.
 */
@Component
class ContentOrigins {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int LABEL_BYTES = 16;

    private final String template;
    private final Pattern hosts;
    private final Seal seal;

    ContentOrigins(ScormSettings settings, Seal seal) {
        this.template = settings.contentOrigin();
        this.hosts = Pattern.compile(template.isBlank() ? "[0-9a-f]{32}\\.localhost" : pattern(template));
        this.seal = seal;
    }

    /** Where this attempt is played; empty when nobody has set a content origin and the request did not come to this machine itself. */
    Optional<String> of(AttemptId attempt, HttpServletRequest request) {
        if (!template.isBlank()) return Optional.of(template.replace(ScormSettings.ATTEMPT, label(attempt)));
        return LOCAL.contains(request.getServerName()) || isContent(request)
                ? Optional.of("http://" + label(attempt) + ".localhost" + port(request))
                : Optional.empty();
    }

    /** Whether the request came to the origin of some attempt. */
    boolean isContent(HttpServletRequest request) {
        return hosts.matcher(request.getServerName()).matches();
    }

    /** Whether the request came to the origin of just this attempt. */
    boolean isOf(AttemptId attempt, HttpServletRequest request) {
        return isContent(request) && of(attempt, request).equals(Optional.of(origin(request)));
    }

    /** Scheme, host and port that the request came to. */
    static String origin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + port(request);
    }

    private String label(AttemptId attempt) {
        var mac = seal.mac("origin", attempt.toString());
        return HexFormat.of().formatHex(Arrays.copyOf(mac, LABEL_BYTES));
    }

    private static String port(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = request.getScheme().equals("https") ? 443 : 80;
        return port == usual ? "" : ":" + port;
    }

    private static String pattern(String template) {
        var host = template.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
        var parts = host.split(Pattern.quote(ScormSettings.ATTEMPT), 2);
        return Pattern.quote(parts[0]) + "[0-9a-f]{32}" + Pattern.quote(parts[1]);
    }
}
