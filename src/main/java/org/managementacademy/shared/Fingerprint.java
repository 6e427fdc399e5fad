package org.managementacademy.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of named contents in their order; for telling whether something has changed, and for names of what never changes. */
public final class Fingerprint {
    private final MessageDigest digest = sha256();

    /** Name and length are part of it, so contents cannot be taken for one another's ends. */
    public Fingerprint add(String name, byte[] content) {
        digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        return this;
    }

    /** In hexadecimal, 64 lower-case digits; afterwards it is empty again. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a text alone, in UTF-8, as others compute it. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of bytes alone, as others compute it. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A new digest, for what is read piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
