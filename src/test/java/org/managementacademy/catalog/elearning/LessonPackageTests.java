package org.managementacademy.catalog.elearning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.shared.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class LessonPackageTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource(Standard.class)
    void theManifestNamesThePageAndIsXmlWhateverTheTitleHolds(Standard standard) throws Exception {
        var files = LessonPackage.of(LessonExamples.theTeam("Yours & <mine> \"2\"", Language.EN), standard);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var manifest = factory.newDocumentBuilder()
                .parse(file(files, standard.manifest()).getInputStream());
        assertThat(manifest.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .strip())
                .isEqualTo("Yours & <mine> \"2\"");
        assertThat(text(files, standard.manifest())).contains("index.html");
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void thePageLoadsNothingThatThePackageDoesNotHold(Standard standard) {
        var files = LessonPackage.of(LessonExamples.theTeam(Language.FR), standard);
        var loaded = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(text(files, "index.html"))
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.equals("data:,"))
                .collect(Collectors.toSet());
        assertThat(files.keySet()).containsAll(loaded).hasSize(loaded.size() + 2);
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void theSameLessonGivesTheSameBytes(Standard standard) {
        var once = LessonPackage.of(LessonExamples.theTeam(Language.RU), standard);
        var again = LessonPackage.of(LessonExamples.theTeam(Language.RU), standard);
        assertThat(once.keySet()).isEqualTo(again.keySet());
        once.forEach((name, content) -> assertThat(text(again, name)).isEqualTo(text(once, name)));
    }

    @Test
    void theContentTellsTheEngineWhatEachChoiceIsWorth() {
        var files = LessonPackage.of(LessonExamples.theTeam(Language.EN), Standard.SCORM_2004);
        var script = text(files, "content.js");
        var content = JSON.readTree(script.substring("window.COURSE = ".length(), script.lastIndexOf(';')));
        assertThat(content.at("/lang").asString()).isEqualTo("en");
        assertThat(content.at("/words/next").asString()).isEqualTo("Next");
        assertThat(content.at("/screens/0/choices").isMissingNode()).isTrue();
        assertThat(content.at("/screens/1/id").asString()).isEqualTo("case-1-the-team");
        assertThat(content.at("/screens/1/choices")
                        .valueStream()
                        .map(choice -> choice.get("points").asDouble()))
                .containsExactly(0.5, 1.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh", "ru"})
    void theWordsOfTheEngineAreCompleteInEachLanguage(String language) throws IOException {
        Map<String, Map<String, String>> words = JSON.readValue(
                new ClassPathResource("elearning/words.json").getContentAsString(StandardCharsets.UTF_8),
                new TypeReference<>() {});
        var english = words.getOrDefault("en", Map.of());
        assertThat(words.getOrDefault(language, Map.of()).keySet()).isEqualTo(english.keySet());
        for (var engine : List.of("engine.js", "scorm.js", "cmi5.js"))
            assertThat(used(engine)).isSubsetOf(english.keySet());
    }

    @Test
    void aCaseIsNamedSoThatItCanBeReadInEveryAlphabet() {
        assertThat(CaseId.of(2, "The expert’s question")).isEqualTo("case-2-the-expert-s-question");
        assertThat(CaseId.of(1, "专家")).isEqualTo("case-1-zhuan-jia");
        assertThat(CaseId.of(3, "Одна мера для всех")).isEqualTo("case-3-odna-mera-dla-vseh");
        assertThat(CaseId.of(4, "…")).isEqualTo("case-4");
    }

    private static List<String> used(String engine) throws IOException {
        return Pattern.compile("\\bwords\\.(\\w+)")
                .matcher(new ClassPathResource("elearning/" + engine).getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Resource file(Map<String, Resource> files, String name) {
        return requireNonNull(files.get(name), name);
    }

    private static String text(Map<String, Resource> files, String name) {
        try {
            return file(files, name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
