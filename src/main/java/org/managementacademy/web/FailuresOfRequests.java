package org.managementacademy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Failures of front desks that have a meaning for whoever asked. The pages are those of {@link ErrorPages}. */
@ControllerAdvice
class FailuresOfRequests {

    /** Front desks throw it when nothing has the id asked for. */
    @ExceptionHandler
    void nothingThere(NoSuchElementException why, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Somebody else changed the same thing in between. */
    @ExceptionHandler
    void changedMeanwhile(OptimisticLockingFailureException why, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
