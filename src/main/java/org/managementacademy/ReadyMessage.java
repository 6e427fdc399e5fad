package org.managementacademy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the operator where the academy answers: the port may have been chosen by the machine. */
@Component
class ReadyMessage {
    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment settings;

    ReadyMessage(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhere() {
        var port = settings.getProperty("local.server.port");
        var path = settings.getProperty("server.servlet.context-path", "");
        if (port != null) log.info("The academy is ready at http://localhost:{}{}", port, path);
    }
}
