package org.managementacademy.people;

import java.time.Instant;

/**
 * Somebody is to get a link with which they set their password; published when the academy can send mail.
 *
 * <p>The address is a secret. Listen with a plain {@code @EventListener} and send at once: an asynchronous listener would store the address in the
 * event registry.
 *
 * @param address   to be mailed to the person in their language, and kept nowhere
 * @param expiresAt the link works once, and until then
 */
public record OneTimeLinkIssued(PersonId person, Purpose purpose, String address, Instant expiresAt) {

    public enum Purpose {
        ACTIVATION,
        RESET
    }

    @Override
    public String toString() {
        return "OneTimeLinkIssued[" + person + ", " + purpose + "]";
    }
}
