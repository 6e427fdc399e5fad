package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the player asks and tells: without a session, by capability only. Answers to a commit are sent after the database has it; a refusal is a problem as
 * RFC 9457 describes it. The busiest address of the academy, therefore not a controller: finding, calling and answering one took longer than the commit.
 */
@Component
class CommitEndpoint implements HttpRequestHandler {
    /** Followed by an attempt, and {@code /commits} or {@code /sessions/} with a session that the player has chosen. */
    static final String ROOT = "/scorm/attempts/";

    private static final String COMMITS = "commits";
    private static final String SESSIONS = "sessions";

    private final Commits commits;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    CommitEndpoint(Commits commits, Seal seal, JsonMapper json, Clock clock) {
        this.commits = commits;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(ROOT.length()).split("/");
        if (path.length == 2 && path[1].equals(COMMITS)) answer(request, response, path[0], this::commit);
        else if (path.length == 3 && path[1].equals(SESSIONS))
            answer(request, response, path[0], (capability, _) -> begin(capability, path[2]));
        else Answer.problem(HttpStatus.NOT_FOUND, "unknown", Map.of()).write(response, json);
    }

    private interface Work {
        Answer of(Capability capability, HttpServletRequest request) throws IOException;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String attempt, Work work)
            throws IOException {
        if (!request.getMethod().equals(HttpMethod.POST.name())) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            Answer.problem(HttpStatus.METHOD_NOT_ALLOWED, "method", Map.of()).write(response, json);
            return;
        }
        var capability = capability(attempt, request.getHeader(HttpHeaders.AUTHORIZATION));
        if (capability.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Answer.problem(HttpStatus.UNAUTHORIZED, "not-allowed", Map.of()).write(response, json);
            return;
        }
        work.of(capability.get(), request).write(response, json);
    }

    /** The player begins, and may ask again whenever it has not heard the answer. */
    private Answer begin(Capability capability, String session) {
        return id(session)
                .map(id -> Answer.to(() -> commits.launch(capability, id)))
                .orElseGet(() -> Answer.problem(HttpStatus.BAD_REQUEST, "unreadable", Map.of()));
    }

    private Answer commit(Capability capability, HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(CommitBody.LARGEST + 1);
        if (body.length > CommitBody.LARGEST)
            return Answer.problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
        return CommitBody.read(body)
                .map(commit -> Answer.to(() -> commits.accept(capability, commit)))
                .orElseGet(() -> Answer.problem(HttpStatus.BAD_REQUEST, "unreadable", Map.of()));
    }

    private Optional<Capability> capability(String attempt, @Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) return Optional.empty();
        return Capability.open(authorization.substring("Bearer ".length()), seal, clock.instant())
                .filter(capability -> capability.attempt().toString().equals(attempt));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** @param body as JSON */
    private record Answer(HttpStatus status, Object body) {

        static Answer to(Supplier<CommitResult> work) {
            try {
                return switch (work.get()) {
                    case CommitResult.Stored stored -> new Answer(HttpStatus.OK, stored.situation());
                    case CommitResult.Gap gap ->
                        problem(HttpStatus.CONFLICT, "gap", Map.of("sequence", gap.sequence()));
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

        static Answer problem(HttpStatus status, String type, Map<String, ?> properties) {
            var problem = new LinkedHashMap<String, Object>();
            problem.put("type", "urn:academy:scorm:" + type);
            problem.put("title", status.getReasonPhrase());
            problem.put("status", status.value());
            problem.putAll(properties);
            return new Answer(status, problem);
        }

        void write(HttpServletResponse response, JsonMapper json) throws IOException {
            var bytes = json.writeValueAsBytes(body);
            response.setStatus(status.value());
            response.setContentType(
                    status == HttpStatus.OK
                            ? MediaType.APPLICATION_JSON_VALUE
                            : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
