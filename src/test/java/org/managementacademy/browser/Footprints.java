package org.managementacademy.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every address with an id that somebody has asked the academy for, pages and forms alike: somebody else asks for the same. */
public final class Footprints {
    private static final Pattern ID = Pattern.compile(".*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}.*");

    private final Set<Step> steps = new LinkedHashSet<>();

    /** @param form as it was sent; null for a page */
    private record Step(
            String method, String address, @Nullable String form) {}

    /** Notes from now on what is asked for on this page. */
    public Footprints follow(Page page) {
        page.onRequest(this::note);
        return this;
    }

    private void note(Request request) {
        var address = URI.create(request.url());
        if (!request.isNavigationRequest() || !"localhost".equals(address.getHost())) return;
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        if (ID.matcher(address.getPath()).matches()) {
            steps.add(new Step(request.method(), address.getPath() + query, request.postData()));
        }
    }

    /** Whoever is signed in on this page asks for all of it, with their own right to send forms. Returns each answer as "404 GET /address". */
    public List<String> askAgain(Page page) {
        page.navigate("/");
        var token = page.locator("input[name=_csrf]").first().inputValue();
        return steps.stream().map(step -> answer(page, step, token)).toList();
    }

    private static String answer(Page page, Step step, String token) {
        var options = RequestOptions.create().setMethod(step.method());
        if (step.form() != null && !step.form().startsWith("--")) {
            options.setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData(step.form().replaceAll("_csrf=[^&]*", "_csrf=" + token));
        }
        return page.request().fetch(step.address(), options).status() + " " + step.method() + " " + step.address();
    }
}
