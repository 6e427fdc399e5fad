package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of every module: complete in four languages, readable, and used. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");
    private static final List<String> OTHERS = List.of("_fr", "_zh", "_ru");

    /** Texts that Bean Validation asks for by itself. */
    private static final String OF_VALIDATION = "jakarta.validation.";

    /** What a literal of Java must not end in to be taken for a key. */
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(?:csv|html|ics|js|json|md|pdf|png|properties|sql|ttf|txt|xlsx|xml|yaml|yml|zip)");

    static List<String> bundles() {
        return files(MESSAGES, ".properties")
                .map(file -> file.getFileName().toString().replaceFirst("(?:_..)?\\.properties$", ""))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fourLanguagesHaveTheSameKeys(String bundle) {
        for (var language : OTHERS) {
            assertThat(texts(bundle + language).keySet())
                    .as(bundle + language)
                    .isEqualTo(texts(bundle).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(String bundle) {
        for (var language : languages()) {
            assertThat(texts(bundle + language))
                    .as(bundle + language)
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysBeginWithTheNameOfTheirModule(String bundle) {
        assertThat(texts(bundle).keySet())
                .allMatch(
                        key -> key.startsWith(bundle + ".") || (bundle.equals("web") && key.startsWith(OF_VALIDATION)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternIsReadableAndHasThePlaceholdersOfTheEnglishOne(String bundle) {
        var english = texts(bundle);
        for (var language : languages()) {
            texts(bundle + language).forEach((key, text) -> {
                assertThatCode(() -> new MessagePattern(text))
                        .as(key + language)
                        .doesNotThrowAnyException();
                assertThat(placeholders(text))
                        .as(key + language)
                        .isEqualTo(placeholders(english.getOrDefault(key, text)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void russianPluralsHaveTheirFourForms(String bundle) {
        texts(bundle + "_ru").forEach((key, text) -> {
            if (text.contains(", plural,")) assertThat(selectors(text)).as(key).contains("one", "few", "many", "other");
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchHasItsNarrowSpaces(String bundle) {
        var missing = Pattern.compile("[^\\u202F][;!?»]|[^\\u202F]:(?=\\s|$)|«[^\\u202F]");
        assertThat(texts(bundle + "_fr"))
                .allSatisfy((key, text) -> assertThat(missing.matcher(text).find())
                        .as(key + ": " + text)
                        .isFalse());
    }

    /** The browser sets the gap between the scripts by itself. */
    @ParameterizedTest
    @MethodSource("bundles")
    void chineseHasNoSpacesBesideItsCharacters(String bundle) {
        var space = Pattern.compile("\\p{IsHan} (?=[\\p{L}\\p{N}{#])|[\\p{L}\\p{N}}#] (?=\\p{IsHan})");
        texts(bundle + "_zh")
                .forEach((key, text) -> assertThat(space.matcher(text).find())
                        .as(key + ": " + text)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchAndEnglishHaveTypographicApostrophes(String bundle) {
        for (var language : List.of("", "_fr")) {
            assertThat(texts(bundle + language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("\\p{L}'\\p{L}"));
        }
    }

    @Test
    void everyKeyThatIsUsedExists() {
        var defined = defined();
        assertThat(used().filter(key -> !isPrefix(key))
                        .filter(key -> !defined.contains(key))
                        .toList())
                .as("keys used without a text")
                .isEmpty();
    }

    @Test
    void everyKeyHasAUse() {
        var used = used().collect(Collectors.toSet());
        var prefixes = used.stream().filter(MessagesTests::isPrefix).toList();
        Predicate<String> isUsed = key -> used.contains(key)
                || key.startsWith(OF_VALIDATION)
                || prefixes.stream().anyMatch(key::startsWith);
        assertThat(defined().stream().filter(isUsed.negate()).toList())
                .as("texts without a use")
                .isEmpty();
    }

    /** Keys in templates and literals of Java; the fixed beginning of a key that is built at run time ends in a dot or a hyphen. */
    private static Stream<String> used() {
        var key = "((?:" + String.join("|", bundles()) + ")\\.[\\w.-]*)";
        var inTemplates = Pattern.compile("#\\{" + key + "|'" + key + "'|\\|" + key + "\\$\\{");
        var inJava = Pattern.compile("\"\\{?" + key + "}?\"");
        return Stream.concat(
                files(RESOURCES.resolve("templates"), ".html").flatMap(file -> found(inTemplates, file)),
                files(Path.of("src/main/java"), ".java")
                        .flatMap(file -> found(inJava, file))
                        .filter(word -> !FILE_NAME.matcher(word).matches()));
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""))
                .results()
                .flatMap(result -> IntStream.rangeClosed(1, result.groupCount())
                        .mapToObj(result::group)
                        .filter(group -> group != null)
                        .map(group -> group.replaceFirst("__$", "")));
    }

    private static boolean isPrefix(String key) {
        return key.endsWith(".") || key.endsWith("-");
    }

    private static Set<String> defined() {
        return bundles().stream()
                .flatMap(bundle -> texts(bundle).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return parts(text, Set.of(MessagePattern.Part.Type.ARG_NAME, MessagePattern.Part.Type.ARG_NUMBER));
    }

    private static Set<String> selectors(String text) {
        return parts(text, Set.of(MessagePattern.Part.Type.ARG_SELECTOR));
    }

    private static Set<String> parts(String text, Set<MessagePattern.Part.Type> types) {
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> types.contains(part.getType()))
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> languages() {
        return Stream.concat(Stream.of(""), OTHERS.stream()).toList();
    }

    private static Map<String, String> texts(String bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
