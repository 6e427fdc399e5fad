package org.managementacademy.walk;

import org.managementacademy.browser.Visit;
import org.managementacademy.testing.Proof;

/** Numbered screenshots of a story, for eyes: the long proof takes them. */
final class Album {
    private final String story;
    private int number;

    Album(String story) {
        this.story = story;
    }

    void picture(Visit visit, String name) {
        number++;
        if (Proof.isLong()) visit.screenshot("%s-%02d-%s".formatted(story, number, name));
    }
}
