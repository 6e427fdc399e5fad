package org.managementacademy.lesson;

import static org.managementacademy.catalog.Format.ARTICLE;
import static org.managementacademy.catalog.Format.ASSIGNMENT;
import static org.managementacademy.catalog.Format.CIRCLE;
import static org.managementacademy.catalog.Format.CONVERSATION;
import static org.managementacademy.catalog.Format.LIVE;
import static org.managementacademy.catalog.Format.RECALL;
import static org.managementacademy.catalog.Format.TALK;
import static org.managementacademy.catalog.Format.VIDEO;

import java.util.EnumSet;
import java.util.Set;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.LaunchTicket;
import org.managementacademy.learning.runtime.UnitRuntime;
import org.springframework.stereotype.Component;

@Component
class LessonRuntime implements UnitRuntime {
    private static final Set<Format> FORMATS =
            EnumSet.of(ARTICLE, TALK, VIDEO, ASSIGNMENT, RECALL, LIVE, CIRCLE, CONVERSATION);
    private final LessonStore store;

    LessonRuntime(LessonStore store) {
        this.store = store;
    }

    @Override
    public boolean runs(Unit unit) {
        return FORMATS.contains(unit.format());
    }

    @Override
    public LaunchTicket launch(Attempt attempt) {
        store.begin(attempt.id());
        return new LaunchTicket("/lesson/" + attempt.id());
    }
}
