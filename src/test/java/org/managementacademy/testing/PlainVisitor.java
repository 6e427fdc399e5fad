package org.managementacademy.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody whose browser knows no scripts: fetches pages and sends forms, keeps cookies, follows no redirects. */
public final class PlainVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http;
    private URI academy;
    private @Nullable String token;

    public PlainVisitor(URI academy) {
        this.academy = academy;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** Goes on, with the same cookies, at the address of the academy that was started again. */
    public void movesTo(URI other) {
        academy = other;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(academy.resolve(path)).GET());
    }

    /** The answer to a request for a file, to be read as it arrives. */
    public InputStream download(String path) {
        var request = HttpRequest.newBuilder(academy.resolve(path)).GET();
        var answer = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) throw new AssertionError(path + " answered " + answer.statusCode());
        return answer.body();
    }

    /** Sends a form with the hidden field of the page that was fetched last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", token == null ? "" : "&_csrf=" + encoded(token)));
        return send(HttpRequest.newBuilder(academy.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Tells such an endpoint something in JSON. */
    public HttpResponse<String> postBearing(String token, URI endpoint, String json) {
        return send(bearing(token, endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder bearing(String token, URI endpoint) {
        return HttpRequest.newBuilder(academy.resolve(endpoint)).header("Authorization", "Bearer " + token);
    }

    public void signIn(String name, String password) {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("name", name, "password", password));
        if (answer.headers().firstValue("Location").orElse("?failed").contains("?")) {
            throw new AssertionError("%s cannot sign in: %s %s"
                    .formatted(name, answer, answer.headers().map()));
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = exchange(request, HttpResponse.BodyHandlers.ofString());
        var field = TOKEN.matcher(answer.body());
        if (field.find()) token = field.group(1);
        return answer;
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
