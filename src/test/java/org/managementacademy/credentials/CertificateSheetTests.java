package org.managementacademy.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every word of a certificate can be read back from the PDF, in each script. */
@AcademyTest
class CertificateSheetTests {
    @Autowired
    CertificateSheet sheet;

    @Autowired
    Catalog catalog;

    @Autowired
    PeopleExamples people;

    @ParameterizedTest
    @CsvSource({
        "EN, global, US, Saoirse O’Brien-Łukasiewicz, Certificate of completion",
        "FR, global, FR, Maëlys Lefèvre-Œillet, Certificat de fin de parcours",
        "ZH, china, CN, 黄贝青, 结业证书",
        "ZH, global, SG, 龍曉彤, 结业证书",
        "RU, russia, RU, Рождественская-Преображенская Екатерина Константиновна, Сертификат о прохождении программы",
        "RU, russia, RU, 王晓明, Сертификат о прохождении программы",
        "EN, global, FR, Щёголев Пётр Ильич, Certificate of completion",
        "EN, global, FR, <script>alert(1) & <img src=x>, Certificate of completion",
    })
    void everyGlyphIsThere(Language language, String market, String country, String name, String heading)
            throws IOException {
        var person = named(people.learner(country, language), name);
        var path = catalog.path(new PathId("carrying-change")).orElseThrow();
        var track = catalog.published(new TrackId("carrying-change/" + market)).orElseThrow();
        var certificate = Certificate.of(EnrolmentId.fresh(), person.id(), Instant.parse("2026-11-22T22:30:00Z"));
        var pdf = sheet.print(certificate, person, path, track);
        keep(pdf, language + "-" + name);

        var text = text(pdf);
        assertThat(text).doesNotContain("#", "\uFFFD").contains(plain(heading), plain(name), certificate.number());
        assertThat(text).contains(plain(path.title().in(language)));
        for (var outcome : track.outcomes()) {
            assertThat(text).contains(plain(outcome.title().in(language)));
        }
        assertThat(pages(pdf)).isEqualTo(1);
    }

    private static Person named(Person person, String name) {
        return new Person(
                person.id(),
                person.employeeId(),
                name,
                person.mail(),
                person.country(),
                person.orgUnit(),
                person.region(),
                person.lineManager(),
                person.language(),
                person.zone(),
                person.marketOverride(),
                person.facts());
    }

    /** Left for whoever wants to look. */
    private static void keep(byte[] pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/certificates"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** White space left out: lines break where the sheet ends. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00ad]", "");
    }
}
