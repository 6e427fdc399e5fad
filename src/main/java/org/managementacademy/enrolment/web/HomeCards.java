package org.managementacademy.enrolment.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Navigation and cards of the home page: why this path for learners, what waits for HR. */
@Configuration(proxyBeanMethods = false)
class HomeCards {
    private static final Set<String> HR = Set.of("LOCAL_HR", "GROUP_HR");
    private static final ProposalFilter OPEN = new ProposalFilter(null, null, null, null, null, null, null);

    @Bean
    NavItem proposalsEntry() {
        return new NavItem(30, "enrolment.navigation.proposals", "/proposals", HR);
    }

    @Bean
    NavItem assignEntry() {
        return new NavItem(35, "enrolment.navigation.assign", "/assign", HR);
    }

    @Bean
    HomeCard whyThisPath(Enrolments enrolments, Titles titles, Explanations explanations) {
        return new Card(
                50,
                reader -> enrolments
                        .currentOf(new PersonId(reader.person()))
                        .filter(current -> current.status() != EnrolmentStatus.COMPLETED)
                        .map(current -> new HomeCard.Shown(
                                "enrolment/home :: why",
                                Map.of(
                                        "enrolment",
                                        current.id(),
                                        "path",
                                        titles.path(current.path(), reader.language()),
                                        "why",
                                        explanations.sentence(current.reason(), reader.language())))));
    }

    @Bean
    HomeCard decisionsOfHr(People people, EnrolmentList list, OlderVersions older) {
        return new Card(
                70,
                reader -> Optional.of(reader)
                        .filter(asked -> asked.belongsTo(HR))
                        .flatMap(asked -> people.current(new PersonId(asked.person())))
                        .map(hr -> new HomeCard.Shown(
                                "enrolment/home :: hr",
                                Map.of("open", list.count(OPEN, hr.scope()), "older", older.exist(hr)))));
    }

    private record Card(int order, Function<Reader, Optional<Shown>> content) implements HomeCard {

        @Override
        public Optional<Shown> show(Reader reader) {
            return content.apply(reader);
        }
    }
}
