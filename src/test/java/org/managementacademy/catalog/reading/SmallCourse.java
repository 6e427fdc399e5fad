package org.managementacademy.catalog.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A course that is as small as it can be and right; a test spoils one thing in it. */
public final class SmallCourse {
    private static final String KEPT = """
            recall:
              ask: Still?
              choices:
                - {text: "Yes", right: true, why: Indeed}
                - {text: "No", why: It is}""";

    private static final String LESSON = """
            Play.

            ## A screen

            Words.

            ## A case

            Amina has *two* minutes.

            ### What does she do?

            - [~] She waits & sees.

              Nothing happens.

            - [x] She asks.

              She hears something new.

            - [ ] She tells.

              Nobody listens.

            Asking opens.
            """;

    private final Path folder;

    private SmallCourse(Path folder) {
        this.folder = folder;
    }

    public static SmallCourse in(Path folder) {
        var course = new SmallCourse(folder);
        course.write("competencies.yaml", "- id: D1\n  kind: DIGITAL_CULTURE\n  title: " + four("Data") + "\n");
        course.write("markets.yaml", """
                - market: global
                  title: {en: Global, fr: Monde, zh: 全球, ru: Мир}
                  countries: []
                  languages: [en]
                - market: china
                  title: {en: China, fr: Chine, zh: 中国, ru: Китай}
                  countries: [CN]
                  languages: [zh]
                """);
        course.write("policy.yaml", "hours: {least: 0, most: 26}\n");
        course.write("small/path.yaml", """
                path: small
                title: %1$s
                summary: %1$s
                competencies: [D1]
                outcomes:
                  - id: see
                    competency: D1
                    required: true
                    title: %1$s
                """.formatted(four("Small")));
        course.write("small/tracks/global.yaml", """
                market: global
                languages: [en]
                units:
                  - {unit: read, week: 1, relation: SHARED}
                  - {unit: quiz, week: 2, relation: SHARED}
                  - {unit: play, week: 3, relation: SHARED}
                  - {unit: watch, week: 4, relation: SHARED}
                """);
        course.write("small/tracks/china.yaml", """
                market: china
                languages: [zh]
                units:
                  - {unit: read, week: 1, relation: SHARED}
                  - unit: local-quiz
                    week: 2
                    relation: REPLACES
                    replaces: quiz
                    reason: %1$s
                    owner: China team
                    reviewBy: 2027-11-30
                  - unit: play
                    week: 3
                    relation: ADAPTED
                    reason: %1$s
                    owner: China team
                    reviewBy: 2027-11-30
                  - unit: watch
                    relation: OMITTED
                    reason: %1$s
                    owner: China team
                    reviewBy: 2027-11-30
                """.formatted(four("Because")));
        course.unit("read", "format: ARTICLE\noutcome: see\nminutes: 6\n");
        course.text("read/en", "summary: Short\nquestions: [{ask: Why?, guidance: Because}]", "## Heading\n\nA body.");
        course.text("read/zh", "summary: 短\nquestions: [{ask: 为什么？, guidance: 因为}]", "正文。");
        course.unit("quiz", "format: RECALL\noutcome: see\nminutes: 5\nthreshold: 0.7\nprerequisites: [read]\n");
        course.text("quiz/en", quiz("Yes", "No"), "");
        course.unit("local-quiz", "format: RECALL\noutcome: see\nminutes: 4\nthreshold: 0.7\n");
        course.text("local-quiz/zh", quiz("是", "否"), "");
        course.unit("play", """
                format: E_LEARNING
                outcome: see
                minutes: 2
                prerequisites: [quiz]
                package: {standard: SCORM_12}
                """);
        course.text("play/en", KEPT, LESSON);
        course.text("play/china/zh", KEPT, LESSON.replaceFirst("Play\\.", "开始。"));
        course.unit("watch", "format: VIDEO\noutcome: see\nminutes: 3\nmedia: film.webm\n");
        course.text("watch/en", "", "What is said.");
        course.write("small/units/watch/media/film.webm", "not really a film");
        course.write("small/units/watch/media/captions-en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nWhat is said.\n");
        return course.stamp(LocalDate.parse("2026-11-02"));
    }

    /** Records that all texts were made that day, from their originals as they stand. */
    private SmallCourse stamp(LocalDate day) {
        var library = ((CoursesReader.Result.Read) read()).library();
        for (var unit : DriftReader.originals(CoursesFolder.at(folder), library))
            write(
                    "small/units/" + unit.unit().key() + "/" + DriftLock.NAME,
                    DriftLock.text(unit.all().stream()
                            .map(original -> original.stamped(day))
                            .toList()));
        return this;
    }

    public Path folder() {
        return folder;
    }

    public CoursesReader.Result read() {
        return read(LocalDate.parse("2026-11-26"));
    }

    public CoursesReader.Result read(LocalDate today) {
        return CoursesReader.read(CoursesFolder.at(folder), today);
    }

    public SmallCourse replace(String file, String part, String by) {
        var text = content(file);
        if (!text.contains(part)) throw new IllegalArgumentException(file + " does not contain " + part);
        return write(file, text.replace(part, by));
    }

    public SmallCourse write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallCourse delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String content(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unit(String key, String yaml) {
        write("small/units/" + key + "/unit.yaml", yaml);
    }

    private void text(String place, String front, String body) {
        var head = "title: Title\npurpose: You can.\nstate: reviewed\n"
                + (place.endsWith("zh") ? "reviewers: [Li Na]\n" : "") + (front.isEmpty() ? "" : front + "\n");
        write("small/units/" + place + ".md", "---\n" + head + "---\n" + body + "\n");
    }

    private static String quiz(String right, String wrong) {
        return """
                questions:
                  - ask: Is it?
                    choices:
                      - {text: "%s", right: true, why: Indeed}
                      - {text: "%s", why: It is}""".formatted(right, wrong);
    }

    private static String four(String text) {
        return "{en: %1$s, fr: %1$s, zh: %1$s, ru: %1$s}".formatted(text);
    }
}
