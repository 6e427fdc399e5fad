package org.managementacademy.web.start;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** The embedded database is open elsewhere, or PostgreSQL does not let us in. Any other failure of a database is left to the others. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> implements Ordered {
    private static final int H2_ALREADY_OPEN = 90020;

    private final Environment settings;

    DatabaseAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
        if (failure.getErrorCode() == H2_ALREADY_OPEN) return alreadyOpen(failure);
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (!setting("url").startsWith("jdbc:postgresql:")) return null;
        if (state.startsWith("08")) return unreachable(failure);
        if (state.startsWith("28")) return refused(failure);
        return state.equals("3D000") ? absent(failure) : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private FailureAnalysis alreadyOpen(SQLException failure) {
        return new FailureAnalysis(
                "The database in %s is open in another program, perhaps in another academy."
                        .formatted(settings.getProperty("academy.data")),
                "Stop that program, or start the academy with --academy.data=ANOTHER_FOLDER.",
                failure);
    }

    private FailureAnalysis unreachable(SQLException failure) {
        return new FailureAnalysis(
                "PostgreSQL does not answer at %s.".formatted(address()),
                "Start it, or give its address in ACADEMY_DATABASE_URL (jdbc:postgresql://host:5432/academy).",
                failure);
    }

    private FailureAnalysis refused(SQLException failure) {
        return new FailureAnalysis(
                "PostgreSQL at %s refuses the user \"%s\".".formatted(address(), setting("username")),
                "Give the right ACADEMY_DATABASE_USER and ACADEMY_DATABASE_PASSWORD.",
                failure);
    }

    private FailureAnalysis absent(SQLException failure) {
        return new FailureAnalysis(
                "PostgreSQL has no database at %s.".formatted(address()),
                "Create it (create database academy), or name another one in ACADEMY_DATABASE_URL.",
                failure);
    }

    /** Without parameters: they may hold a password. */
    private String address() {
        return setting("url").replaceFirst("\\?.*", "");
    }

    private String setting(String name) {
        return settings.getProperty("spring.datasource." + name, "");
    }
}
