package org.managementacademy.shared;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A card that a module offers for the home page. The page is composed on the server in the order of the cards. */
public interface HomeCard {

    /** Position on the page: small numbers first. 10 continue, 20 this week, 30 dates, 40 my path, 50 why, 60 team, 70 HR. */
    int order();

    /** The card for this reader, or nothing when it has nothing to say to them. */
    Optional<Shown> show(Reader reader);

    /** Who opens the page, read once for all cards. @param audiences that they belong to, as in {@link NavItem#audience} */
    record Reader(UUID person, Language language, ZoneId zone, Set<String> audiences) {

        public boolean belongsTo(Set<String> audience) {
            return audience.stream().anyMatch(audiences::contains);
        }
    }

    /** A Thymeleaf fragment, such as {@code learning/home :: continue}, and the variables that it reads. */
    record Shown(String fragment, Map<String, ?> model) {}
}
