package org.managementacademy.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** The operator reads the problems of the courses folder instead of a stack trace. */
final class CoursesUnreadableAnalyzer extends AbstractFailureAnalyzer<CoursesUnreadable> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable root, CoursesUnreadable failure) {
        return new FailureAnalysis(
                failure.getMessage(),
                "Repair these files, or name another courses folder with --academy.courses=FOLDER.",
                failure);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
