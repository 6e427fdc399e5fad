package org.managementacademy.catalog.command;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.catalog.elearning.LessonPackage;
import org.managementacademy.catalog.elearning.Standard;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.TrackDraft;
import org.managementacademy.printing.Pdf;
import org.managementacademy.shared.Language;

/** Makes of each edition what other systems and people without the academy can use: packages of its lessons for every standard, a page to
 * read and a document to print. */
final class CoursesBuild {
    private static final Map<Standard, String> FOLDERS =
            Map.of(Standard.SCORM_12, "scorm-1.2", Standard.SCORM_2004, "scorm-2004", Standard.CMI5, "cmi5");

    private final BuiltFolder out;

    private CoursesBuild(BuiltFolder out) {
        this.out = out;
    }

    static void of(Library library, BuiltFolder out) {
        var build = new CoursesBuild(out);
        for (var draft : library.drafts()) draft.languages().forEach(language -> build.edition(draft, language));
        out.lock();
    }

    private void edition(TrackDraft draft, Language language) {
        var folder = "%s-%s/".formatted(draft.id().value(), language.code());
        var texts = draft.texts().getOrDefault(language, new TreeMap<>());
        var page = EditionPage.of(draft, language);
        out.add(folder + "edition.html", page.getBytes(StandardCharsets.UTF_8));
        out.add(folder + "edition.pdf", Pdf.of(page));
        texts.forEach((unit, text) ->
                text.packageFolder().map(draft.lessons()::get).ifPresent(lesson -> packages(folder, unit, lesson)));
    }

    private void packages(String folder, String unit, Lesson lesson) {
        for (var standard : Standard.values())
            out.add(
                    folder + FOLDERS.get(standard) + "/" + unit + ".zip",
                    FixedZip.of(LessonPackage.of(lesson, standard)));
    }
}
