package org.managementacademy.credentials;

import com.ibm.icu.text.DateFormat;
import java.util.Date;
import java.util.Locale;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.Track;
import org.managementacademy.people.Person;
import org.managementacademy.printing.Pdf;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a certificate as a PDF in the learner's language. */
@Component
class CertificateSheet {
    private final ITemplateEngine templates;

    CertificateSheet(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] print(Certificate certificate, Person person, Path path, Track track) {
        var language = person.language();
        var words = new Context(language.locale());
        words.setVariable("tag", language.tag());
        words.setVariable("number", certificate.number());
        words.setVariable("name", person.fullName());
        words.setVariable("path", path.title().in(language));
        words.setVariable(
                "outcomes",
                track.outcomes().stream()
                        .map(outcome -> outcome.title().in(language))
                        .toList());
        words.setVariable("day", day(certificate, person));
        words.setVariable("hours", hours(track));
        words.setVariable("version", track.version().value().substring(0, 12));
        return Pdf.of(templates.process("credentials/certificate", words));
    }

    /** The day on which the path was completed where the person lives. */
    private static String day(Certificate certificate, Person person) {
        var language = person.language();
        var format = DateFormat.getInstanceForSkeleton(
                "yMMMMd", language == Language.EN ? Locale.of("en", "001") : language.locale());
        format.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(person.zone().getId()));
        return format.format(Date.from(certificate.completedAt()));
    }

    private static long hours(Track track) {
        return Math.round(track.requiredUnits().stream()
                        .mapToLong(unit -> unit.duration().toMinutes())
                        .sum()
                / 60.0);
    }
}
