package org.managementacademy.people.account;

import org.managementacademy.people.account.InvitationTable.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the mails of invitations little by little; one that fails is tried again later. */
@Component
class InvitationMail {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);
    private static final int AT_ONCE = 50;

    private final Invitations invitations;

    InvitationMail(Invitations invitations) {
        this.invitations = invitations;
    }

    @Scheduled(fixedDelayString = "${academy.notification.every:10s}")
    void send() {
        var batch = invitations.claim(AT_ONCE);
        while (!batch.isEmpty()) {
            batch.forEach(this::deliver);
            batch = invitations.claim(AT_ONCE);
        }
    }

    private void deliver(Due due) {
        try {
            invitations.deliver(due);
        } catch (RuntimeException refused) { // of any kind: the others are not to wait for this one
            LOG.warn(
                    "invitation not mailed, will be tried again invitation={} person={} cause={}",
                    due.invitation(),
                    due.person(),
                    refused.getClass().getSimpleName());
        }
    }
}
