package org.managementacademy.catalog.elearning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A learning platform with one learner, one registration and one lesson, as strict as the cmi5 specification (Quartz) lets it be. */
final class Cmi5Platform implements AutoCloseable {
    static final String ACTOR =
            "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://lms.example\",\"name\":\"p-1\"}}";
    static final String REGISTRATION = "760e3480-ba55-4991-94b0-01820dbd23a2";
    static final String ACTIVITY = "https://lms.example/activities/7";
    private static final String PUBLISHER = "urn:publisher:lesson";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private final Map<String, String> state = new ConcurrentHashMap<>();
    private final List<String> offences = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch open = new CountDownLatch(0);

    /** A launch, with all that was said in it. */
    record Session(String id, ObjectNode contract, AtomicInteger fetched, List<JsonNode> statements) {

        List<String> verbs() {
            return statements.stream().map(Cmi5Rules::verb).toList();
        }

        boolean hasEnded() {
            return verbs().contains("terminated");
        }
    }

    Cmi5Platform(Map<String, Resource> files) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/lesson/", exchange -> {
            var name = exchange.getRequestURI().getPath().substring("/lesson/".length());
            var file = files.get(name);
            var type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            answer(
                    exchange,
                    file == null ? 404 : 200,
                    file == null ? "There is no such file." : file.getContentAsString(StandardCharsets.UTF_8));
        });
        server.createContext("/token/", this::token);
        server.createContext("/lrs/", this::lrs);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a new session (8.1). @param mode {@code Normal}, {@code Browse} or {@code Review} */
    String launch(String mode, double masteryScore) {
        var id = UUID.randomUUID().toString();
        var contract = (ObjectNode) JSON.readTree(
                """
                {"contextTemplate": {"contextActivities": {"grouping": [{"id": "%s"}]}, "extensions": {"%s": "%s"}},
                 "launchMode": "%s", "masteryScore": %s, "moveOn": "CompletedAndPassed", "returnURL": "%s"}
                """.formatted(PUBLISHER, Cmi5Rules.SESSION_ID, id, mode, masteryScore, address("/lesson/returned")));
        sessions.add(new Session(id, contract, new AtomicInteger(), new CopyOnWriteArrayList<>()));
        return "/lesson/index.html?"
                + Map.of(
                                "endpoint", address("/lrs/"),
                                "fetch", address("/token/" + id),
                                "actor", ACTOR,
                                "registration", REGISTRATION,
                                "activityId", ACTIVITY)
                        .entrySet()
                        .stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Takes no statements until what is returned is run. */
    Runnable holdStatements() {
        var latch = new CountDownLatch(1);
        open = latch;
        return latch::countDown;
    }

    List<Session> sessions() {
        return sessions;
    }

    /** The session that was launched last. */
    Session session() {
        return sessions.getLast();
    }

    /** Every rule that was broken so far, by its clause. */
    List<String> broken() {
        var broken = Cmi5Rules.broken(sessions);
        broken.addAll(offences);
        return broken;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://localhost:" + port() + path;
    }

    /** 8.2: by POST, once. */
    private void token(HttpExchange exchange) throws IOException {
        var id = exchange.getRequestURI().getPath().substring("/token/".length());
        var session = session(id);
        if (session == null || !exchange.getRequestMethod().equals("POST")) {
            offences.add("8.2.1: " + exchange.getRequestMethod() + " to fetch");
            answer(exchange, 404, "");
        } else if (session.fetched.getAndIncrement() > 0) {
            answer(exchange, 200, "{\"error-code\": \"1\", \"error-text\": \"The token has been given.\"}");
        } else {
            answer(exchange, 200, "{\"auth-token\": \"" + id + "\"}");
        }
    }

    private void lrs(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var query = query(exchange.getRequestURI().getRawQuery());
        var headers = exchange.getRequestHeaders();
        var session = session(String.valueOf(headers.getFirst("Authorization")).replaceFirst("^Basic ", ""));
        if (session == null || !"1.0.3".equals(headers.getFirst("X-Experience-API-Version"))) {
            offences.add("8.2.1: no token, or no version, with " + exchange.getRequestURI());
            answer(exchange, 401, "");
            return;
        }
        switch (exchange.getRequestMethod() + exchange.getRequestURI().getPath().substring("/lrs".length())) {
            case "POST/statements" -> {
                awaitOpen();
                hear(session, body);
                answer(exchange, 200, "[]");
            }
            case "GET/activities/state" ->
                document(
                        exchange,
                        "LMS.LaunchData".equals(query.get("stateId"))
                                ? session.contract.toString()
                                : state.get(place(query)));
            case "PUT/activities/state" -> {
                if ("LMS.LaunchData".equals(query.get("stateId"))) offences.add("10: LMS.LaunchData is written");
                state.put(place(query), body);
                answer(exchange, 204, "");
            }
            case "GET/agents/profile" -> {
                if (!"cmi5LearnerPreferences".equals(query.get("profileId"))) offences.add("11: another profile");
                if (session.statements.isEmpty()) state.put("preferences " + session.id, "");
                document(exchange, null);
            }
            default -> {
                offences.add("not asked for: " + exchange.getRequestMethod() + " " + exchange.getRequestURI());
                answer(exchange, 404, "");
            }
        }
    }

    private void awaitOpen() {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A statement that is known by its id is not said twice (xAPI 2.1.1). */
    private synchronized void hear(Session session, String body) {
        if (!state.containsKey("preferences " + session.id)) offences.add("11: the learner's preferences are not read");
        JSON.readTree(body)
                .valueStream()
                .filter(said -> session.statements.stream()
                        .noneMatch(known -> known.get("id").equals(said.get("id"))))
                .forEach(session.statements::add);
    }

    /** 10: documents belong to activity, agent and registration. */
    private String place(Map<String, String> query) {
        if (!ACTIVITY.equals(query.get("activityId"))
                || !REGISTRATION.equals(query.get("registration"))
                || !JSON.readTree(ACTOR).equals(JSON.readTree(query.getOrDefault("agent", "{}"))))
            offences.add("10: state of somebody else: " + query);
        return query.getOrDefault("stateId", "");
    }

    private @Nullable Session session(String id) {
        return sessions.stream().filter(each -> each.id.equals(id)).findFirst().orElse(null);
    }

    private static void document(HttpExchange exchange, @Nullable String found) throws IOException {
        answer(exchange, found == null ? 404 : 200, found == null ? "" : found);
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new HashMap<String, String>();
        if (raw != null)
            for (var pair : raw.split("&", -1)) {
                var parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        return query;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        if (!exchange.getResponseHeaders().containsKey("Content-Type"))
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
