package org.managementacademy.enrolment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** Editions to choose from in a form. The value of a choice is {@code market language}, such as {@code china zh}. */
@Component
class EditionOptions {
    private final Catalog catalog;
    private final Titles titles;

    EditionOptions(Catalog catalog, Titles titles) {
        this.catalog = catalog;
        this.titles = titles;
    }

    /** The edition that the person is offered by market and language. */
    Optional<EditionChoice> proposed(PathId path, Person person) {
        var market = person.marketOverride() != null ? person.marketOverride() : catalog.marketOf(person.country());
        return catalog.choose(path, market, person.language());
    }

    /** All others of the path. Within the same track the pinned version stays, so that a change of language is nothing more. */
    List<EditionChoice> others(EnrolmentView enrolment) {
        var pinned = catalog.track(enrolment.version());
        return catalog.editions(enrolment.path()).stream()
                .filter(edition ->
                        !edition.track().equals(enrolment.track()) || edition.language() != enrolment.language())
                .map(edition -> edition.track().equals(pinned.id())
                                && pinned.languages().contains(edition.language())
                        ? new EditionChoice(edition.track(), pinned.version(), edition.language(), true)
                        : edition)
                .toList();
    }

    Map<String, String> labels(List<EditionChoice> editions, Language reader) {
        var labels = new LinkedHashMap<String, String>();
        editions.forEach(
                edition -> labels.put(value(edition), titles.edition(edition.track(), edition.language(), reader)));
        return labels;
    }

    static Optional<EditionChoice> find(List<EditionChoice> editions, String value) {
        return editions.stream().filter(edition -> value(edition).equals(value)).findFirst();
    }

    static String value(EditionChoice edition) {
        return edition.track().market().value() + " " + edition.language().code();
    }
}
