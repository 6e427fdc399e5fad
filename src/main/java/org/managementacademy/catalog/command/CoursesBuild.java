package org.managementacademy.catalog.command;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
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

    private final TrackDraft draft;
    private final Language language;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private CoursesBuild(TrackDraft draft, Language language) {
        this.draft = draft;
        this.language = language;
    }

    /** Editions are made side by side, by threads that see the files of the jar as this one does, and written one after the other. */
    static void of(Library library, BuiltFolder out) {
        var builds = library.drafts().stream()
                .flatMap(draft -> draft.languages().stream().map(language -> new CoursesBuild(draft, language)))
                .toList();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            builds.stream()
                    .map(build -> CompletableFuture.supplyAsync(build::edition, workers))
                    .toList()
                    .forEach(files -> files.join().forEach(out::add));
        }
        out.lock();
    }

    private SortedMap<String, byte[]> edition() {
        var folder = "%s-%s/".formatted(draft.id().value(), language.code());
        var page = EditionPage.of(draft, language);
        files.put(folder + "edition.html", page.getBytes(StandardCharsets.UTF_8));
        files.put(folder + "edition.pdf", Pdf.of(page));
        draft.texts()
                .getOrDefault(language, new TreeMap<>())
                .forEach((unit, text) -> text.packageFolder()
                        .map(draft.lessons()::get)
                        .ifPresent(lesson -> packages(folder, unit, lesson)));
        return files;
    }

    private void packages(String folder, String unit, Lesson lesson) {
        for (var standard : Standard.values())
            files.put(
                    folder + FOLDERS.get(standard) + "/" + unit + ".zip",
                    FixedZip.of(LessonPackage.of(lesson, standard)));
    }
}
