package org.managementacademy.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Answers 403; a form whose page was open for longer than the session leads to the sign-in page instead, with the reason, and from there back to that
 * page.
 */
final class Refused implements AccessDeniedHandler {
    /** Where {@code HttpSessionRequestCache} looks. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException && SignedIn.authentication().isEmpty()) {
            var page = new SimpleSavedRequest(request.getContextPath() + pageOfForm(request));
            request.getSession().setAttribute(SAVED_REQUEST, page);
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Only its path: whatever host the form claims to stand on, nobody is led away from here. */
    private static String pageOfForm(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) return "/";
        var page = referer.replaceFirst("^[a-z]+://[^/?#]*", "");
        return LocalAddress.orHome(
                page.startsWith(request.getContextPath())
                        ? page.substring(request.getContextPath().length())
                        : "/");
    }
}
