package org.managementacademy.credentials;

import com.ibm.icu.text.DateFormat;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.Track;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a certificate as a PDF in the learner's language, with fonts of our own that cover all four scripts. */
@Component
class CertificateSheet {
    private static final Map<String, String> FONTS = Map.of(
            "Noto Sans", "/fonts/noto-sans/%s/NotoSans_%s.ttf",
            "Noto Sans SC", "/fonts/noto-sans-sc/%s/NotoSansSC_%s.ttf");

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
        return pdf(templates.process("credentials/certificate", words));
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

    private static byte[] pdf(String html) {
        var bytes = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder();
        FONTS.forEach((family, file) -> {
            renderer.useFont(
                    () -> PlainFont.open(file.formatted("400Regular", "400Regular")),
                    family,
                    400,
                    FontStyle.NORMAL,
                    true);
            renderer.useFont(
                    () -> PlainFont.open(file.formatted("700Bold", "700Bold")), family, 700, FontStyle.NORMAL, true);
        });
        renderer.withHtmlContent(html, null).toStream(bytes).useFastMode();
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
