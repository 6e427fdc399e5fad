package org.managementacademy.enrolment.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Navigation and cards of the home page: why this path for learners, open proposals for HR. */
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
                (person, reader) -> enrolments
                        .currentOf(person)
                        .filter(current -> current.status() != EnrolmentStatus.COMPLETED)
                        .map(current -> new HomeCard.Shown(
                                "enrolment/home :: why",
                                Map.of(
                                        "enrolment",
                                        current.id(),
                                        "path",
                                        titles.path(current.path(), reader),
                                        "why",
                                        explanations.sentence(current.reason(), reader)))));
    }

    @Bean
    HomeCard openProposals(People people, EnrolmentList list) {
        return new Card(
                70,
                (person, reader) -> people.current(person)
                        .filter(CurrentPerson::isHr)
                        .map(hr -> new HomeCard.Shown(
                                "enrolment/home :: proposals", Map.of("open", list.count(OPEN, hr.scope())))));
    }

    private interface Content {
        Optional<HomeCard.Shown> of(PersonId person, Language reader);
    }

    private record Card(int order, Content content) implements HomeCard {

        @Override
        public Optional<Shown> show(UUID person, Language language) {
            return content.of(new PersonId(person), language);
        }
    }
}
