package org.managementacademy.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param frameAncestors  who may show the academy in a frame, as in the header {@code Content-Security-Policy: frame-ancestors}: {@code 'self'},
 *     {@code 'none'}, or the addresses of the company's LMS
 * @param frameSources    what the academy may show in a frame, beside itself: the address of the content origin
 * @param attempts        failed sign-ins of one name from one address before it has to wait
 * @param attemptsWithin  how long a failed sign-in counts
 * @param failOnMissingText stop when a text is missing, instead of a warning in the log: for tests
 */
@ConfigurationProperties("academy.web")
record WebSettings(
        @DefaultValue("'self'") String frameAncestors,
        @DefaultValue("'self'") String frameSources,
        @DefaultValue("10") int attempts,
        @DefaultValue("15m") Duration attemptsWithin,
        @DefaultValue("false") boolean failOnMissingText) {

    /** No script and no style but from our own files, and nothing from another host. */
    String contentSecurityPolicy() {
        return """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; \
                connect-src 'self'; frame-src %s; form-action 'self'; base-uri 'none'; frame-ancestors %s""".formatted(frameSources, frameAncestors);
    }
}
