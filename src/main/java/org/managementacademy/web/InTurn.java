package org.managementacademy.web;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Makes a few pages at a time, in the order in which they were asked for. A virtual thread that waits for the database goes to the end of the queue,
 * several times a page: with all readers in it, who has to wait more often than others is overtaken by them again and again. Files, exports and
 * whatever else is not a page of a template do not stand in this queue, and nobody stands in it for more than a second.
 */
final class InTurn implements HandlerInterceptor {
    private static final String MINE = InTurn.class.getName();
    private static final int PAGES_PER_PROCESSOR = 3;

    private final Semaphore turns =
            new Semaphore(PAGES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (isPage(request, handler) && request.getAttribute(MINE) == null && turns.tryAcquire(1, SECONDS)) {
            request.setAttribute(MINE, true);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(MINE) == null) return;
        request.removeAttribute(MINE);
        turns.release();
    }

    private static boolean isPage(HttpServletRequest request, Object handler) {
        return HttpMethod.GET.matches(request.getMethod())
                && handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType() == String.class;
    }
}
