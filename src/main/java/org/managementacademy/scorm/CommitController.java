package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.runtime.AttemptId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the player asks and tells: without a session, by capability only. Answers to a commit are sent after the database has it. */
@RestController
@RequestMapping("/scorm/attempts/{id}")
class CommitController {
    /** In bytes: the 250,000 characters that a player sends at once, each written as six, and their names. */
    private static final int LARGEST_BODY = 2_000_000;

    private static final int MOST_CHANGES = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Commits commits;
    private final Seal seal;
    private final Clock clock;

    CommitController(Commits commits, Seal seal, Clock clock) {
        this.commits = commits;
        this.seal = seal;
        this.clock = clock;
    }

    /** The player begins, and may ask again whenever it has not heard the answer. @param session chosen by the player */
    @PostMapping("/sessions/{session}")
    ResponseEntity<?> begin(
            @PathVariable UUID id, @PathVariable UUID session, @RequestHeader Optional<String> authorization) {
        return capability(id, authorization)
                .<ResponseEntity<?>>map(capability -> answer(() -> commits.launch(capability, session)))
                .orElseGet(CommitController::unauthorised);
    }

    @PostMapping("/commits")
    ResponseEntity<?> commit(
            @PathVariable UUID id, @RequestHeader Optional<String> authorization, HttpServletRequest request)
            throws IOException {
        var capability = capability(id, authorization);
        if (capability.isEmpty()) return unauthorised();
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
        return read(body)
                .<ResponseEntity<?>>map(commit -> answer(() -> commits.accept(capability.get(), commit)))
                .orElseGet(() -> problem(HttpStatus.BAD_REQUEST, "unreadable", Map.of()));
    }

    private static ResponseEntity<?> answer(Supplier<CommitResult> work) {
        try {
            return switch (work.get()) {
                case CommitResult.Stored stored -> ResponseEntity.ok(stored.situation());
                case CommitResult.Gap gap -> problem(HttpStatus.CONFLICT, "gap", Map.of("sequence", gap.sequence()));
                case CommitResult.Superseded superseded -> problem(HttpStatus.CONFLICT, "superseded", Map.of());
                case CommitResult.Refused refused ->
                    problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", Map.of("elements", refused.elements()));
                case CommitResult.TooLarge large -> problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
                case CommitResult.Unknown unknown -> problem(HttpStatus.NOT_FOUND, "unknown", Map.of());
            };
        } catch (ConcurrencyFailureException e) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", Map.of());
        }
    }

    private static Optional<Commit> read(byte[] body) {
        try {
            return JSON.readValue(body, Body.class).commit();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<Capability> capability(UUID attempt, Optional<String> authorization) {
        return authorization
                .filter(header -> header.startsWith("Bearer "))
                .flatMap(header -> Capability.open(header.substring(7), seal, clock.instant()))
                .filter(capability -> capability.attempt().equals(new AttemptId(attempt)));
    }

    private static ResponseEntity<?> unauthorised() {
        var answer = problem(HttpStatus.UNAUTHORIZED, "not-allowed", Map.of());
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(answer.getBody());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String type, Map<String, ?> properties) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:academy:scorm:" + type));
        properties.forEach(problem::setProperty);
        return ResponseEntity.of(problem).build();
    }

    /** As it comes: anything may be missing. */
    private record Body(
            @Nullable UUID session,
            int sequence,
            @Nullable Map<String, @Nullable String> changes,
            boolean terminated,
            @Nullable String request) {

        Optional<Commit> commit() {
            if (session == null || changes == null || sequence < 1 || changes.size() > MOST_CHANGES)
                return Optional.empty();
            if (request != null && !Commit.isRequest(request)) return Optional.empty();
            var values = new TreeMap<String, String>();
            changes.forEach((element, value) -> {
                if (value != null) values.put(element, value);
            });
            return values.size() == changes.size()
                    ? Optional.of(new Commit(session, sequence, values, terminated, request))
                    : Optional.empty();
        }
    }
}
