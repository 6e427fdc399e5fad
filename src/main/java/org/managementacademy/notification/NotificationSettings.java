package org.managementacademy.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail. The server itself is set by {@code spring.mail.*}; without one every message stays on the messages page.
 *
 * @param from  address of the sender
 * @param every pause between two looks for messages to send
 */
@ConfigurationProperties("academy.notification")
record NotificationSettings(
        @DefaultValue("academy@localhost") String from,
        @DefaultValue("10s") Duration every) {}
