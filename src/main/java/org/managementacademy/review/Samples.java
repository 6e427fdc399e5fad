package org.managementacademy.review;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Review files of the fictional organisation, which the demo serves; there are none elsewhere. */
@Component
class Samples {

    private static final List<String> NAMES =
            List.of("reviews-china.csv", "reviews-europe.csv", "reviews-russia-cis.csv", "reviews-group.xlsx");

    private final Environment environment;

    Samples(Environment environment) {
        this.environment = environment;
    }

    List<String> names() {
        return environment.acceptsProfiles(Profiles.of("demo")) ? NAMES : List.of();
    }
}
