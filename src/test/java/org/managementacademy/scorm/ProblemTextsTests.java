package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.scorm.archive.ArchiveProblem;
import org.managementacademy.scorm.manifest.Problem;

/** Whatever may be wrong with a package is explained in every language, with the way to repair it. */
class ProblemTextsTests {

    @ParameterizedTest
    @CsvSource({"'', en", "_fr, fr", "_zh, zh", "_ru, ru"})
    void everyProblemHasItsText(String suffix, Locale language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(
                Files.readString(Path.of("src/main/resources/messages/scorm" + suffix + ".properties"))));
        var archive = Arrays.stream(ArchiveProblem.Code.values())
                .map(code -> new ArchiveProblem(code, "a/b.html", List.of("1042", "7")))
                .map(problem -> text(texts, language, problem.meaning(), problem.arguments()));
        var manifest = Arrays.stream(Problem.Code.values())
                .map(code -> new Problem(code, "manifest", 1, 1, List.of("1042", "7")))
                .map(problem -> text(texts, language, problem.meaning(), problem.details()));
        assertThat(Stream.concat(archive, manifest))
                .allSatisfy(text -> assertThat(text).doesNotContain("{", "null").matches("(?s).+[.。].+[.。]"));
    }

    private static String text(Properties texts, Locale language, String key, List<?> arguments) {
        var pattern = texts.getProperty(key);
        assertThat(pattern).as(key).isNotNull();
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }
}
