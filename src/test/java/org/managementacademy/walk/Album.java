package org.managementacademy.walk;

import org.managementacademy.browser.Visit;

/** Numbered screenshots of a story, for eyes. */
final class Album {
    private final String story;
    private int number;

    Album(String story) {
        this.story = story;
    }

    void picture(Visit visit, String name) {
        visit.screenshot("%s-%02d-%s".formatted(story, ++number, name));
    }
}
