package org.managementacademy.catalog.elearning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.managementacademy.shared.Language;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A lesson as a package: the engine, which is the same in all of them, the lesson's content, and a manifest. The same lesson gives the same bytes. */
public final class LessonPackage {
    static final String PAGE = "index.html";
    private static final String CONTENT = "content.js";
    private static final String ENGINE = "engine.js";
    private static final String STYLE = "engine.css";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Map<String, String>> WORDS =
            JSON.readValue(new String(engine("words.json"), StandardCharsets.UTF_8), new TypeReference<>() {});

    private LessonPackage() {}

    /** The files of the package by their names. */
    public static SortedMap<String, Resource> of(Lesson lesson, Standard standard) {
        var files = new TreeMap<String, byte[]>();
        files.put(PAGE, bytes(page(lesson, standard)));
        files.put(
                CONTENT,
                bytes("window.COURSE = " + JSON.writeValueAsString(Content.of(lesson, words(lesson.language())))
                        + ";\n"));
        for (var part : List.of(ENGINE, STYLE, standard.adapter())) files.put(part, engine(part));
        files.put(
                standard.manifest(),
                bytes(
                        switch (standard) {
                            case SCORM_12 -> ScormManifest.scorm12(lesson, files.keySet());
                            case SCORM_2004 -> ScormManifest.scorm2004(lesson, files.keySet());
                            case CMI5 -> Cmi5Structure.of(lesson);
                        }));
        var resources = new TreeMap<String, Resource>();
        files.forEach((name, content) -> resources.put(name, new ByteArrayResource(content)));
        return Collections.unmodifiableSortedMap(resources);
    }

    /** What the engine says by itself, by key. */
    public static Map<String, String> words(Language language) {
        return WORDS.getOrDefault(language.code(), Map.of());
    }

    private static String page(Lesson lesson, Standard standard) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>%s</title>
                    <link rel="icon" href="data:,">
                    <link rel="stylesheet" href="%s">
                    <script src="%s" defer></script>
                    <script src="%s" defer></script>
                    <script src="%s" defer></script>
                </head>
                <body>
                <main id="course"></main>
                <noscript>%s</noscript>
                </body>
                </html>
                """.formatted(
                        lesson.language().tag(),
                        escaped(lesson.title()),
                        STYLE,
                        CONTENT,
                        standard.adapter(),
                        ENGINE,
                        escaped(words(lesson.language()).getOrDefault("noscript", "")));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] engine(String file) {
        try {
            return new ClassPathResource("elearning/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
