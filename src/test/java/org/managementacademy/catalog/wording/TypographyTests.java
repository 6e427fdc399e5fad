package org.managementacademy.catalog.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.shared.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class TypographyTests {

    /** An underscore stands for the narrow no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | Vraiment_? Oui_: « _70_%_»_; non_! | « _70
            FR | Vraiment ?          | t ?
            FR | Vraiment?           | t?
            FR | Oui : non           | i :
            FR | **Oui :** non       | i :
            FR | 70 %                | 0 %
            FR | « Oui_»             | « O
            FR | «_Oui »             | i »
            FR | l'équipe            | l'é
            ZH | 好,是的             | 好,是
            ZH | 是的.               | 的.
            ZH | (好)                | (好
            ZH | 他说"好"            | 说"好
            RU | Он сказал "да"      | л "да
            RU | Он сказал “да”      | л “да
            RU | Это - срок          | о - с
            """)
    void aFaultIsFoundWithItsSurroundings(Language language, String passage, String part) {
        assertThat(Typography.faults(narrow(passage), language))
                .anySatisfy(fault -> assertThat(fault).contains(narrow(part)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | Vraiment_? Oui_: «_70_%_»_; non_!
            FR | De 10 h à 12 h, l’équipe dit_: «_Pourquoi_?_»
            FR | **Fait_:** *un*_; deux.
            EN | It's 70%; "yes": really?
            ZH | 他说：“好，我来。”（第3周，约70%）CIO UK, 2015
            RU | Он сказал: «Это „план“ — не срок?»; 70%
            """)
    void whatIsRightIsLeftAlone(Language language, String passage) {
        assertThat(Typography.faults(narrow(passage), language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsOfTheEngineAreSetRightly(Language language) throws IOException {
        Map<String, Map<String, String>> words = JsonMapper.shared()
                .readValue(
                        new ClassPathResource("elearning/words.json").getContentAsString(StandardCharsets.UTF_8),
                        new TypeReference<>() {});
        words.getOrDefault(language.code(), Map.of())
                .forEach((key, text) ->
                        assertThat(Typography.faults(text, language)).as(key).isEmpty());
    }

    private static String narrow(String text) {
        return text.replace('_', '\u202F');
    }
}
