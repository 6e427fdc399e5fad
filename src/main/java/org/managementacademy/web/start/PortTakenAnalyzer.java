package org.managementacademy.web.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException taken) {
        return new FailureAnalysis(
                "Port %d is in use by another program, perhaps by another academy.".formatted(taken.getPort()),
                "Stop that program, or start the academy with --server.port=%d.".formatted(taken.getPort() + 1),
                taken);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
