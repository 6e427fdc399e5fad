package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves the content origins: the frame with the run-time API, and the files of the package, below a prefix that only the launched page knows. Anything
 * else there, and the same addresses on the academy's own origin, is not found.
 */
@Controller
class ContentController {
    private static final Set<String> PLAYER = Set.of(
            "player.html",
            "player.css",
            "player.js",
            "journal.js",
            "store.js",
            "facade.js",
            "adl.js",
            "guard.js",
            "values.js",
            "languages.js");

    private static final Set<String> LIBRARY = Set.of("scorm12.min.js", "scorm2004.min.js");

    private final Launchpad launchpad;
    private final ContentOrigins origins;
    private final Seal seal;
    private final Clock clock;
    private final String ancestors;

    /** @param ancestors who may show the academy itself in a frame: then they stand around the player, too */
    ContentController(
            Launchpad launchpad,
            ContentOrigins origins,
            Seal seal,
            Clock clock,
            @Value("${academy.web.frame-ancestors:'self'}") String ancestors) {
        this.launchpad = launchpad;
        this.origins = origins;
        this.seal = seal;
        this.clock = clock;
        this.ancestors = ancestors.startsWith("'") ? "" : " " + ancestors;
    }

    @GetMapping(ContentAddress.ROOT + "{launch}/player/{file}")
    ResponseEntity<Resource> player(@PathVariable String launch, @PathVariable String file, HttpServletRequest request)
            throws IOException {
        var address = address(launch, request);
        var isOurs = PLAYER.contains(file);
        if (address.isEmpty() || !isOurs && !LIBRARY.contains(file))
            return ResponseEntity.notFound().build();
        var academy = address.get().academy();
        Resource resource = new ClassPathResource((isOurs ? "scorm/" : "static/vendor/scorm-again/") + file);
        if (file.endsWith(".html")) resource = filled(resource, academy);
        var policy = """
                default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src %1$s; base-uri 'none'; form-action 'none'; \
                frame-ancestors 'self' %1$s""".formatted(academy);
        return answer(file, policy + ancestors).body(resource);
    }

    @GetMapping(ContentAddress.ROOT + "{launch}/package/{*path}")
    ResponseEntity<Resource> file(@PathVariable String launch, @PathVariable String path, HttpServletRequest request) {
        var policy = "sandbox allow-scripts allow-same-origin allow-forms allow-popups; frame-ancestors 'self' ";
        return address(launch, request)
                .flatMap(address -> launchpad
                        .file(address.attempt(), path.substring(1))
                        .map(file -> answer(path, policy + address.academy() + ancestors)
                                .body(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The launch, when the request came to the origin of its attempt. Nobody may install a worker that outlives the launch. */
    private Optional<ContentAddress> address(String launch, HttpServletRequest request) {
        if (request.getHeader("Service-Worker") != null) return Optional.empty();
        return ContentAddress.open(launch, seal, clock.instant())
                .filter(address -> origins.isOf(address.attempt(), request));
    }

    private static ResponseEntity.BodyBuilder answer(String file, String policy) {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofHours(12)).cachePrivate().immutable())
                .header(HttpHeaders.CONTENT_TYPE, ContentTypes.of(file))
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static Resource filled(Resource page, String academy) throws IOException {
        var html = page.getContentAsString(StandardCharsets.UTF_8).replace("{academy}", HtmlUtils.htmlEscape(academy));
        return new ByteArrayResource(html.getBytes(StandardCharsets.UTF_8));
    }
}
