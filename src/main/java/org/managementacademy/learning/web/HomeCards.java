package org.managementacademy.learning.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.managementacademy.learning.LearnerPath;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a learner finds on the home page: continue, this week, the path in weeks. */
@Configuration(proxyBeanMethods = false)
class HomeCards {
    private final CurrentPath current;
    private final UnitRows rows;
    private final PlanSettings settings;

    HomeCards(CurrentPath current, UnitRows rows, PlanSettings settings) {
        this.current = current;
        this.rows = rows;
        this.settings = settings;
    }

    @Bean
    NavItem myPath() {
        return new NavItem(10, "learning.navigation", "/path", Set.of("LEARNER"));
    }

    @Bean
    HomeCard continueCard() {
        return new Card(10, "learning/home :: continue", this::next);
    }

    @Bean
    HomeCard thisWeekCard() {
        return new Card(20, "learning/home :: week", this::week);
    }

    @Bean
    HomeCard weeksCard() {
        return new Card(
                40,
                "learning/home :: weeks",
                (path, language) -> Map.of("path", path, "weeks", rows.weeks(path, language, unit -> true)));
    }

    private Map<String, ?> next(LearnerPath path, Language language) {
        var model = new HashMap<String, Object>(Map.of("path", path));
        path.next().ifPresent(unit -> model.put("next", rows.row(path, unit, language)));
        return model;
    }

    /** The current week; before the start the first one, after the end nothing. */
    private Map<String, ?> week(LearnerPath path, Language language) {
        var weeks = rows.weeks(path, language, unit -> true);
        var shown = weeks.stream().filter(UnitRows.WeekRows::current).findFirst();
        if (path.isComplete() || shown.isEmpty()) return Map.of();
        return Map.of(
                "path",
                path,
                "rows",
                shown.get(),
                "done",
                path.minutesDone(shown.get().week()),
                "budget",
                (int) settings.perWeek().toMinutes());
    }

    private final class Card implements HomeCard {
        private final int order;
        private final String fragment;
        private final BiFunction<LearnerPath, Language, Map<String, ?>> model;

        Card(int order, String fragment, BiFunction<LearnerPath, Language, Map<String, ?>> model) {
            this.order = order;
            this.fragment = fragment;
            this.model = model;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public Optional<Shown> show(Reader reader) {
            return current.of(reader)
                    .map(path -> model.apply(path, reader.language()))
                    .filter(read -> !read.isEmpty())
                    .map(read -> new Shown(fragment, read));
        }
    }
}
