package org.managementacademy.notification;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Fact;
import org.managementacademy.enrolment.RecordedFact;
import org.managementacademy.people.OneTimeLinkIssued;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the messages, in the receiver's language and with the receiver's days. */
@Component
class Letters {
    static final String ENROLMENT_APPROVED = "enrolment-approved";
    static final String APPROVAL_UNDONE = "approval-undone";
    static final String ENROLMENT_AMENDED = "enrolment-amended";
    private static final String ONE_TIME_LINK = "one-time-link";

    private final MessageSource texts;
    private final Catalog catalog;
    private final String academy;

    Letters(MessageSource texts, Catalog catalog, @Value("${academy.base-url}") String academy) {
        this.texts = texts;
        this.catalog = catalog;
        this.academy = academy;
    }

    /** @param act which approved the enrolment */
    Message enrolmentApproved(
            UUID act, Person person, EnrolmentView enrolment, LocalDate startOn, LocalDate endOn, Instant now) {
        var language = person.language();
        var path = pathTitle(enrolment.path(), language);
        return new Message(
                UUID.randomUUID(),
                person.id(),
                ENROLMENT_APPROVED,
                enrolment.id().value(),
                act,
                language,
                person.mail(),
                text(language, "notification.approved.title", path, day(startOn, language)),
                text(
                        language,
                        "notification.approved.body",
                        person.fullName(),
                        path,
                        day(startOn, language),
                        day(endOn, language),
                        academy + "/path/" + enrolment.id(),
                        academy + "/why/" + enrolment.id()),
                now,
                null);
    }

    /** @param act which had approved the enrolment */
    Message approvalUndone(UUID act, Person person, EnrolmentView enrolment, Instant now) {
        var language = person.language();
        var path = pathTitle(enrolment.path(), language);
        return new Message(
                UUID.randomUUID(),
                person.id(),
                APPROVAL_UNDONE,
                enrolment.id().value(),
                act,
                language,
                person.mail(),
                text(language, "notification.undone.title", path),
                text(language, "notification.undone.body", person.fullName(), path),
                now,
                null);
    }

    /** What HR has changed, without the reason, which HR has written for itself. @param fact one of an amendment, else there is nothing to tell */
    Optional<Message> enrolmentAmended(RecordedFact fact, Person person, EnrolmentView enrolment, Instant now) {
        var language = person.language();
        var path = pathTitle(enrolment.path(), language);
        return switch (fact.fact()) {
            case Fact.Moved moved ->
                Optional.of(amended(
                        "moved",
                        fact,
                        person,
                        enrolment,
                        now,
                        path,
                        day(moved.startOn(), language),
                        day(moved.endOn(), language)));
            case Fact.Extended extended ->
                Optional.of(amended("extended", fact, person, enrolment, now, path, day(extended.endOn(), language)));
            case Fact.Exempted exempted ->
                Optional.of(
                        amended("exempted", fact, person, enrolment, now, path, unitTitle(enrolment, exempted.unit())));
            case Fact.EditionChanged changed -> Optional.of(amended("edition", fact, person, enrolment, now, path));
            case Fact.Updated updated -> Optional.of(amended("updated", fact, person, enrolment, now, path));
            case Fact.Withdrawn withdrawn -> Optional.of(amended("withdrawn", fact, person, enrolment, now, path));
            default -> Optional.empty();
        };
    }

    private Message amended(
            String what, RecordedFact fact, Person person, EnrolmentView enrolment, Instant now, String... words) {
        var arguments = Stream.of(
                        Stream.of(person.fullName()), Stream.of(academy + "/path/" + enrolment.id()), Stream.of(words))
                .flatMap(Function.identity())
                .toArray();
        var language = person.language();
        return new Message(
                UUID.randomUUID(),
                person.id(),
                ENROLMENT_AMENDED,
                enrolment.id().value(),
                fact.id(),
                language,
                person.mail(),
                text(language, "notification.amended.title-" + what, arguments),
                text(language, "notification.amended.body-" + what, arguments),
                now,
                null);
    }

    /** In the language of the edition, as the learner knows it. */
    private String unitTitle(EnrolmentView enrolment, UnitId unit) {
        return catalog.text(enrolment.version(), unit, enrolment.language()).title();
    }

    Message oneTimeLink(Person person, OneTimeLinkIssued link, Instant now) {
        var language = person.language();
        var purpose = link.purpose().name().toLowerCase(Locale.ROOT);
        return new Message(
                UUID.randomUUID(),
                person.id(),
                ONE_TIME_LINK,
                person.id().value(),
                person.id().value(),
                language,
                person.mail(),
                text(language, "notification.link.title-" + purpose),
                text(
                        language,
                        "notification.link.body-" + purpose,
                        person.fullName(),
                        link.address(),
                        moment(link.expiresAt(), person.zone(), language)),
                now,
                null);
    }

    String text(Language language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language.locale());
    }

    private String pathTitle(PathId path, Language language) {
        return catalog.path(path).map(found -> found.title().in(language)).orElse(path.value());
    }

    private static String day(LocalDate day, Language language) {
        return written("yMMMMEEEEd", day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneId.of("Etc/GMT"), language);
    }

    /** On the receiver's own clock, with the name of its zone. */
    private static String moment(Instant instant, ZoneId zone, Language language) {
        return written("yMMMMdHm", instant, zone, language) + " ("
                + zone.getDisplayName(TextStyle.FULL, language.locale()) + ")";
    }

    /** English is that of the world: day before month. Russian goes without the "г." after the year, whose stop would meet that of the sentence. */
    private static String written(String skeleton, Instant instant, ZoneId zone, Language language) {
        var format = DateFormat.getInstanceForSkeleton(
                skeleton, language == Language.EN ? Locale.of("en", "001") : language.locale());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        var text = format.format(Date.from(instant));
        return language == Language.RU ? text.replaceAll("\\hг\\.", "") : text;
    }
}
