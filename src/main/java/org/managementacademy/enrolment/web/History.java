package org.managementacademy.enrolment.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.enrolment.Fact;
import org.managementacademy.enrolment.RecordedFact;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** Tells what happened to an enrolment, the newest first. */
@Component
class History {
    private final Enrolments enrolments;
    private final People people;
    private final Titles titles;

    History(Enrolments enrolments, People people, Titles titles) {
        this.enrolments = enrolments;
        this.people = people;
        this.titles = titles;
    }

    List<HistoryRow> of(EnrolmentView enrolment, Language reader) {
        var facts = enrolments.history(enrolment.id());
        var actors = facts.stream()
                .map(RecordedFact::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = people.findAll(actors).stream().collect(toMap(Person::id, Person::fullName));
        return facts.reversed().stream()
                .map(recorded -> row(recorded, names, enrolment, reader))
                .toList();
    }

    private HistoryRow row(
            RecordedFact recorded, Map<PersonId, String> names, EnrolmentView enrolment, Language reader) {
        var who = recorded.by() == null ? null : names.get(recorded.by());
        var fact = recorded.fact();
        var row = new HistoryRow(recorded.at(), who, word(fact), "", null, null, null);
        return switch (fact) {
            case Fact.Proposed proposed -> row.about(edition(proposed.edition(), reader));
            case Fact.Reconsidered reconsidered -> row.about(edition(reconsidered.edition(), reader));
            case Fact.Assigned assigned ->
                row.about(edition(assigned.edition(), reader))
                        .from(assigned.startOn(), assigned.endOn())
                        .because(assigned.why());
            case Fact.Approved approved -> row.from(approved.startOn(), approved.endOn());
            case Fact.Declined declined -> row.because(declined.reason());
            case Fact.EditionChanged changed ->
                row.about(edition(changed.edition(), reader)).because(changed.reason());
            case Fact.Moved moved -> row.from(moved.startOn(), moved.endOn()).because(moved.reason());
            case Fact.Extended extended -> row.from(null, extended.endOn()).because(extended.reason());
            case Fact.Exempted exempted ->
                row.about(titles.unit(enrolment.version(), exempted.unit(), enrolment.language(), reader))
                        .because(exempted.reason());
            case Fact.Withdrawn withdrawn -> row.because(withdrawn.reason());
            case Fact.Updated updated -> row;
            case Fact.Retracted gone -> row;
            case Fact.EvidenceChanged evidence -> row;
            case Fact.Reopened undone -> row;
            case Fact.Completed completed -> row;
        };
    }

    private String edition(EditionChoice edition, Language reader) {
        return titles.edition(edition.track(), edition.language(), reader);
    }

    private static String word(Fact fact) {
        return switch (fact) {
            case Fact.Proposed is -> "proposed";
            case Fact.Reconsidered is -> "reconsidered";
            case Fact.Retracted is -> "retracted";
            case Fact.EvidenceChanged evidence -> evidence.changed() ? "evidence-changed" : "evidence-restored";
            case Fact.Assigned is -> "assigned";
            case Fact.Approved is -> "approved";
            case Fact.Declined is -> "declined";
            case Fact.Reopened is -> "reopened";
            case Fact.EditionChanged is -> "edition-changed";
            case Fact.Updated is -> "updated";
            case Fact.Moved is -> "moved";
            case Fact.Extended is -> "extended";
            case Fact.Exempted is -> "exempted";
            case Fact.Withdrawn is -> "withdrawn";
            case Fact.Completed is -> "completed";
        };
    }
}
