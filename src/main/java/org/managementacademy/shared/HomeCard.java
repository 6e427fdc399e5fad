package org.managementacademy.shared;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A card that a module offers for the home page. The page is composed on the server in the order of the cards. */
public interface HomeCard {

    /** Position on the page: small numbers first. 10 continue, 20 this week, 30 dates, 40 my path, 50 why, 60 team, 70 HR. */
    int order();

    /** The card for this person, or nothing when it has nothing to say to them. */
    Optional<Shown> show(UUID personId, Language language);

    /** A Thymeleaf fragment, such as {@code learning/home :: continue}, and the variables that it reads. */
    record Shown(String fragment, Map<String, ?> model) {}
}
