package org.managementacademy.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.Evaluation;
import org.managementacademy.enrolment.Proposal;
import org.managementacademy.enrolment.Reason;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.review.rules.RuleBook;
import org.managementacademy.review.rules.RuleBooks;
import org.managementacademy.shared.Market;
import org.springframework.stereotype.Component;

/** Asks the rule book about people of a campaign. Reads what it needs for a chunk of people in a bounded number of statements. */
@Component
class Evaluations {

    private final RuleBooks ruleBooks;
    private final Catalog catalog;
    private final Enrolments enrolments;

    Evaluations(RuleBooks ruleBooks, Catalog catalog, Enrolments enrolments) {
        this.ruleBooks = ruleBooks;
        this.catalog = catalog;
        this.enrolments = enrolments;
    }

    /** The rule book and the paths as they are at the beginning of an import. */
    record Rules(RuleBook book, Map<PathId, List<CompetencyId>> teaches) {}

    /** @param noCourse people whose best path has no published track for them yet */
    record Asked(List<Evaluation> evaluations, Map<PersonId, PathId> noCourse) {}

    Rules rules() {
        return new Rules(ruleBooks.current(), catalog.paths().stream().collect(toMap(Path::id, Path::competencies)));
    }

    Asked ask(Rules rules, UUID campaign, Collection<Person> people, Map<PersonId, Outcome> outcomes, Instant now) {
        var taken = enrolments.ofPersons(people.stream().map(Person::id).toList()).stream()
                .collect(groupingBy(EnrolmentView::personId));
        var evaluations = new ArrayList<Evaluation>(people.size());
        var noCourse = new HashMap<PersonId, PathId>();
        for (var person : people) {
            var outcome = outcomes.getOrDefault(person.id(), Outcome.empty());
            var roleFacts = roleFacts(person, outcome);
            var candidates = outcome.isEmpty()
                    ? List.<RuleBook.Candidate>of()
                    : rules.book().candidates(outcome.ratings(), roleFacts, rules.teaches());
            var best = candidates.stream()
                    .filter(candidate ->
                            isFree(candidate.path(), person, taken.getOrDefault(person.id(), List.of()), now))
                    .findFirst();
            var edition =
                    best.flatMap(candidate -> catalog.choose(candidate.path(), marketOf(person), person.language()));
            if (best.isPresent() && edition.isEmpty()) {
                noCourse.put(person.id(), best.get().path());
            }
            var facts = new HashMap<>(roleFacts);
            outcome.ratings().forEach((competency, rating) -> facts.put(competency.value(), rating));
            evaluations.add(new Evaluation(
                    person,
                    facts,
                    best.isEmpty() || edition.isEmpty()
                            ? null
                            : new Proposal(
                                    person,
                                    campaign,
                                    best.get().path(),
                                    edition.get(),
                                    new Reason.ByRule(best.get().trace()))));
        }
        return new Asked(evaluations, noCourse);
    }

    /** Not on the path and not through with it; and nothing else starts in this half of the year or later. */
    private static boolean isFree(PathId path, Person person, List<EnrolmentView> taken, Instant now) {
        var today = LocalDate.ofInstant(now, person.zone());
        return taken.stream()
                .noneMatch(view -> view.path().equals(path)
                        || view.startsInHalfOf(today)
                        || (view.startOn() != null && view.startOn().isAfter(today)));
    }

    private Market marketOf(Person person) {
        return person.marketOverride() != null ? person.marketOverride() : catalog.marketOf(person.country());
    }

    /** What the review file says about the role comes before what the people file says. */
    private static Map<String, Integer> roleFacts(Person person, Outcome outcome) {
        var facts = new HashMap<String, Integer>();
        person.facts().forEach((fact, amount) -> facts.put(fact.name(), amount));
        outcome.facts().forEach((fact, amount) -> facts.put(fact.name(), amount));
        return facts;
    }
}
