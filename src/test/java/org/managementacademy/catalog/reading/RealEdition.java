package org.managementacademy.catalog.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.shared.Language;

/** An edition of the courses of this repository. */
public record RealEdition(TrackDraft draft, Language language) {

    public static List<RealEdition> all() {
        var read = CoursesReader.read(CoursesFolder.at(Path.of("courses")), LocalDate.EPOCH);
        return ((CoursesReader.Result.Read) read)
                .library().drafts().stream()
                        .flatMap(draft -> draft.languages().stream().map(language -> new RealEdition(draft, language)))
                        .toList();
    }

    public List<Lesson> lessons() {
        return draft.texts().getOrDefault(language, new TreeMap<>()).values().stream()
                .flatMap(text -> text.packageFolder().map(draft.lessons()::get).stream())
                .toList();
    }

    @Override
    public String toString() {
        return draft.id() + " in " + language.code();
    }
}
