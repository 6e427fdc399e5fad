package org.managementacademy.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Counts the SQL statements of a piece of work by what Spring and Hibernate log of them. */
public final class Statements {
    private static final List<String> SOURCES =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Statements() {}

    /** Something that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    public static long countedDuring(Work work) throws Exception {
        return during(work).size();
    }

    /** In their order. */
    public static List<String> during(Work work) throws Exception {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        SOURCES.forEach(source -> listen(source, heard));
        try {
            work.run();
        } finally {
            SOURCES.forEach(source -> forget(source, heard));
        }
        return heard.list.stream()
                .filter(Statements::isStatement)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static void listen(String source, ListAppender<ILoggingEvent> heard) {
        logger(source).setLevel(Level.DEBUG);
        logger(source).setAdditive(false);
        logger(source).addAppender(heard);
    }

    private static void forget(String source, ListAppender<ILoggingEvent> heard) {
        logger(source).detachAppender(heard);
        logger(source).setAdditive(true);
        logger(source).setLevel(null);
    }

    /** JdbcTemplate logs a prepared statement in two lines. */
    private static boolean isStatement(ILoggingEvent event) {
        var text = event.getMessage();
        return event.getLoggerName().startsWith("org.hibernate")
                || text.startsWith("Executing prepared SQL statement [")
                || text.startsWith("Executing SQL");
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
