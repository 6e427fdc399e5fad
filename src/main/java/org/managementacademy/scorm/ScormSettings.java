package org.managementacademy.scorm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param contentOrigin where packages are played, with {@code {attempt}} as a part of the host name: a wildcard host of another registrable domain than the
 *     academy's, such as {@code https://{attempt}.content.example}. Blank: names below {@code localhost}, for whoever came to localhost
 */
@ConfigurationProperties("academy.scorm")
record ScormSettings(@DefaultValue("") String contentOrigin) {

    static final String ATTEMPT = "{attempt}";

    ScormSettings {
        if (!contentOrigin.isBlank()
                && !contentOrigin.matches("https?://[a-z0-9.-]*\\{attempt}[a-z0-9.-]+(?::\\d{1,5})?"))
            throw new IllegalArgumentException(
                    "academy.scorm.content-origin must look like https://{attempt}.content.example");
    }
}
