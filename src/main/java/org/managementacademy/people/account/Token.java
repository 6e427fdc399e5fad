package org.managementacademy.people.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.managementacademy.shared.Fingerprint;

/** The secret part of a one-time link: 256 random bits. Only its hash is stored. */
record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return "Token";
    }
}
