package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.content.ContentStore;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.scorm.library.Library;
import org.managementacademy.scorm.library.PackageVersion;
import org.managementacademy.scorm.manifest.ManifestReader;
import org.managementacademy.scorm.manifest.Organization;
import org.managementacademy.scorm.manifest.Reading;
import org.managementacademy.scorm.sequencing.Edition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** A look at an uploaded package: each lesson by itself, with a run-time API that keeps nothing, on an origin of its own. */
@Controller
class PreviewController {
    private static final Map<String, String> FRAME = Map.of(
            "preview.html", "scorm/preview.html",
            "player.css", "scorm/player.css",
            "preview.js", "scorm/preview.js",
            "scorm12.min.js", "static/vendor/scorm-again/scorm12.min.js",
            "scorm2004.min.js", "static/vendor/scorm-again/scorm2004.min.js");

    private final Library library;
    private final ContentStore content;
    private final ContentOrigins origins;
    private final Seal seal;
    private final Clock clock;
    private final String ancestors;

    PreviewController(
            Library library,
            ContentStore content,
            ContentOrigins origins,
            Seal seal,
            Clock clock,
            @Value("${academy.web.frame-ancestors:'self'}") String ancestors) {
        this.library = library;
        this.content = content;
        this.origins = origins;
        this.seal = seal;
        this.clock = clock;
        this.ancestors = ancestors;
    }

    /** A lesson of the package, hostile text. */
    record Lesson(String id, String title) {}

    @GetMapping("/packages/{id}/versions/{number}/preview")
    @PreAuthorize("hasAnyRole('AUTHOR','LOCAL_HR','GROUP_HR')")
    String show(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String lesson,
            CurrentPerson me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var version = library.find(id, Library.reach(me))
                .flatMap(found -> found.version(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var organization = organization(version);
        var lessons = lessons(organization);
        var chosen = lessons.stream()
                .filter(each -> each.id().equals(lesson))
                .findFirst()
                .orElse(lessons.getFirst());
        model.addAttribute("version", version);
        model.addAttribute("id", id);
        model.addAttribute("lessons", lessons);
        model.addAttribute("chosen", chosen);
        var address = PreviewAddress.of(version.content().files(), ContentOrigins.origin(request), clock.instant());
        origins.of(address.stage(), request).ifPresent(origin -> {
            response.setHeader("Content-Security-Policy", policy(origin));
            model.addAttribute("frame", origin + frame(address, version, organization, chosen));
        });
        return "scorm/preview";
    }

    private String frame(PreviewAddress address, PackageVersion version, Organization organization, Lesson lesson) {
        var page = organization.page(lesson.id()).orElseThrow().address();
        var standard = version.content().edition() == Edition.SCORM_12 ? "SCORM_12" : "SCORM_2004";
        return PreviewAddress.ROOT + address.sealedBy(seal) + "/player/preview.html?standard=" + standard + "&page="
                + UriUtils.encode(page, StandardCharsets.UTF_8) + "&title="
                + UriUtils.encode(lesson.title(), StandardCharsets.UTF_8);
    }

    private static List<Lesson> lessons(Organization organization) {
        return organization.tree().activities().stream()
                .filter(activity -> organization.page(activity.id()).isPresent())
                .map(activity -> new Lesson(activity.id(), activity.title()))
                .toList();
    }

    private Organization organization(PackageVersion version) {
        try (var manifest = content.find(version.content().files(), "imsmanifest.xml")
                .orElseThrow()
                .getInputStream()) {
            return switch (ManifestReader.read(manifest)) {
                case Reading.Understood understood -> understood.manifest().organization();
                case Reading.Refused refused -> throw new IllegalStateException("Stored, but " + refused.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(PreviewAddress.ROOT + "{sealed}/player/{file}")
    ResponseEntity<Resource> frame(@PathVariable String sealed, @PathVariable String file, HttpServletRequest request) {
        return address(sealed, request)
                .flatMap(address -> Optional.ofNullable(FRAME.get(file))
                        .map(source -> answer(
                                file,
                                "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' https:; base-uri 'none'; form-action 'none'; "
                                        + "frame-ancestors " + address.academy(),
                                new ClassPathResource(source))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(PreviewAddress.ROOT + "{sealed}/package/{*path}")
    ResponseEntity<Resource> file(@PathVariable String sealed, @PathVariable String path, HttpServletRequest request) {
        return address(sealed, request)
                .flatMap(address -> content.find(
                                address.files(), Normalizer.normalize(path.substring(1), Normalizer.Form.NFC))
                        .map(file -> answer(
                                path,
                                "sandbox allow-scripts allow-same-origin allow-forms allow-popups; frame-ancestors 'self' "
                                        + address.academy(),
                                file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<PreviewAddress> address(String sealed, HttpServletRequest request) {
        if (request.getHeader("Service-Worker") != null) return Optional.empty();
        return PreviewAddress.open(sealed, seal, clock.instant())
                .filter(address -> origins.isOf(address.stage(), request));
    }

    private static ResponseEntity<Resource> answer(String file, String policy, Resource body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(2)).cachePrivate())
                .header(HttpHeaders.CONTENT_TYPE, ContentTypes.of(file))
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(body);
    }

    private String policy(String origin) {
        return """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src %s; \
                form-action 'self'; base-uri 'none'; frame-ancestors %s""".formatted(origin, ancestors);
    }
}
