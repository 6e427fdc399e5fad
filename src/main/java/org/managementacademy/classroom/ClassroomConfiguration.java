package org.managementacademy.classroom;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClassroomConfiguration {

    @Bean
    NavItem classroomsEntry() {
        return new NavItem(60, "classroom.navigation", "/classrooms", Set.of("LOCAL_HR", "GROUP_HR"));
    }

    @Bean
    HomeCard datesCard(Seats seats, ClassroomTitles titles) {
        return new DatesCard(seats, titles);
    }

    /** Seats in sessions to come. */
    private record DatesCard(Seats seats, ClassroomTitles titles) implements HomeCard {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public Optional<Shown> show(Reader reader) {
            var dates = seats.ahead(new PersonId(reader.person())).stream()
                    .map(held -> new DateRow(held, titles.of(held.session(), reader.language())))
                    .toList();
            return dates.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Shown("classroom/home :: dates", Map.of("dates", dates)));
        }
    }

    record DateRow(Seats.Held held, ClassroomTitles.Title title) {}
}
