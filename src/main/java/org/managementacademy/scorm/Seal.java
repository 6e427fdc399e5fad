package org.managementacademy.scorm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs short texts with HMAC-SHA-256, so that they can travel and come back unchanged. A seal of one purpose opens nothing of another. */
@Component
class Seal {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final ScormSecret secret;

    Seal(ScormSecret secret) {
        this.secret = secret;
    }

    String seal(String purpose, String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "."
                + ENCODER.encodeToString(mac(purpose, text));
    }

    /** The text; empty when this is not, letter for letter, what was sealed here for this purpose. */
    Optional<String> open(String purpose, String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 0) return Optional.empty();
        try {
            var text = new String(DECODER.decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
            return MessageDigest.isEqual(
                            seal(purpose, text).getBytes(StandardCharsets.UTF_8),
                            sealed.getBytes(StandardCharsets.UTF_8))
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Always the same for the same text, and not to be guessed. */
    byte[] mac(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
