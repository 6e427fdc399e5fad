package org.managementacademy.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.managementacademy.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts of all modules by language and key: {@code messages/<module>.properties} is English, {@code _fr}, {@code _zh}, {@code _ru} the others. */
record Bundles(Map<Language, Map<String, String>> texts) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_(fr|zh|ru))?\\.properties");

    static Bundles load() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(file).forEach((key, text) -> add(texts, file, (String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundles(texts);
    }

    /** The pattern in this language, else in English. */
    @Nullable
    String find(String key, Language language) {
        var text = texts.getOrDefault(language, Map.of()).get(key);
        return text != null ? text : texts.getOrDefault(Language.EN, Map.of()).get(key);
    }

    private static void add(Map<Language, Map<String, String>> texts, Resource file, String key, String text) {
        var previous =
                texts.computeIfAbsent(language(file), any -> new HashMap<>()).put(key, text);
        if (previous != null)
            throw new IllegalStateException("Key " + key + " stands in two files, one is " + file.getFilename());
    }

    private static Language language(Resource file) {
        var name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) throw new IllegalStateException("Not the name of a message file: " + file.getFilename());
        return name.group(1) == null
                ? Language.EN
                : Language.parse(name.group(1)).orElseThrow();
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
