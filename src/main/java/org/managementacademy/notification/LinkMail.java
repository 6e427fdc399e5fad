package org.managementacademy.notification;

import java.time.Clock;
import org.managementacademy.people.OneTimeLinkIssued;
import org.managementacademy.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails one-time links at once. The address is a secret: it is stored nowhere, so what the mail server refuses has to be issued again. */
@Component
class LinkMail {
    private final People people;
    private final Letters letters;
    private final Postman postman;
    private final Clock clock;

    LinkMail(People people, Letters letters, Postman postman, Clock clock) {
        this.people = people;
        this.letters = letters;
        this.postman = postman;
        this.clock = clock;
    }

    @EventListener
    void on(OneTimeLinkIssued link) {
        postman.handOver(letters.oneTimeLink(people.require(link.person()), link, clock.instant()));
    }
}
