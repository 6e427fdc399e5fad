package org.managementacademy.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands messages to the mail server, when there is one. A message that fails is tried again later. */
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int AT_ONCE = 50;

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final NotificationSettings settings;
    private final Clock clock;

    Postman(Outbox outbox, ObjectProvider<JavaMailSender> server, NotificationSettings settings, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    @Scheduled(fixedDelayString = "${academy.notification.every:10s}")
    void deliver() {
        var sender = server.getIfAvailable();
        if (sender == null) return;
        var batch = outbox.claim(AT_ONCE, clock.instant(), CLAIM);
        while (!batch.isEmpty()) {
            batch.forEach(message -> send(sender, message));
            batch = outbox.claim(AT_ONCE, clock.instant(), CLAIM);
        }
    }

    /** Sends a message that is not kept, now. @throws MailException when there is no mail server, or it refuses */
    void handOver(Message message) {
        var sender = server.getIfAvailable();
        if (sender == null) throw new MailSendException("no mail server");
        try {
            sender.send(mail(sender.createMimeMessage(), message));
            log.info("mail sent kind={} to={}", message.kind(), message.person());
        } catch (MessagingException unwritable) {
            throw new MailSendException("mail could not be written", unwritable);
        }
    }

    private void send(JavaMailSender sender, Message message) {
        try {
            sender.send(mail(sender.createMimeMessage(), message));
            outbox.sent(message.id(), clock.instant());
            log.info("mail sent message={} kind={}", message.id(), message.kind());
        } catch (MailException | MessagingException refused) {
            log.warn(
                    "mail not taken, will be tried again message={} cause={}",
                    message.id(),
                    refused.getClass().getSimpleName());
        }
    }

    /** The message id follows from ours, so that a mail server can drop a second copy. */
    private MimeMessage mail(MimeMessage mail, Message message) throws MessagingException {
        var writer = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        writer.setFrom(settings.from());
        writer.setTo(message.mail());
        writer.setSubject(message.title());
        writer.setText(message.body());
        mail.setHeader("Content-Language", message.language().tag());
        mail.saveChanges();
        mail.setHeader("Message-ID", "<" + message.id() + "@academy>");
        return mail;
    }
}
