package org.managementacademy.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Counts the SQL statements of a piece of work by what Spring logs of them. */
public final class Statements {
    private static final Logger SOURCE = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");

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
        listen(heard);
        try {
            work.run();
        } finally {
            forget(heard);
        }
        return heard.list.stream()
                .filter(Statements::isStatement)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static void listen(ListAppender<ILoggingEvent> heard) {
        SOURCE.setLevel(Level.DEBUG);
        SOURCE.setAdditive(false);
        SOURCE.addAppender(heard);
    }

    private static void forget(ListAppender<ILoggingEvent> heard) {
        SOURCE.detachAppender(heard);
        SOURCE.setAdditive(true);
        SOURCE.setLevel(null);
    }

    /** JdbcTemplate logs a prepared statement in two lines. */
    private static boolean isStatement(ILoggingEvent event) {
        var text = event.getMessage();
        return text.startsWith("Executing prepared SQL statement [") || text.startsWith("Executing SQL");
    }
}
