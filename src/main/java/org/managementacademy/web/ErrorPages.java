package org.managementacademy.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong and what to do: a page for people, problem details (RFC 9457) for machines. Neither shows the text of an exception. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {
    private static final Set<Integer> WITH_PAGE = Set.of(400, 403, 404, 409, 413, 500);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        return new ModelAndView("error/" + nearestWithPage(status), status);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status(request));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri)
            problem.setInstance(URI.create(uri));
        return ResponseEntity.of(problem).build();
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static int nearestWithPage(HttpStatus status) {
        if (WITH_PAGE.contains(status.value())) return status.value();
        if (status == HttpStatus.METHOD_NOT_ALLOWED || status == HttpStatus.GONE) return 404;
        return status.is4xxClientError() ? 400 : 500;
    }
}
