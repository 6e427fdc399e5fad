package org.managementacademy.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.catalog.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that editors read say what the check says. */
class CourseSchemasTests {
    private static final Path COURSES = Path.of("courses");
    private static final Path SCHEMAS = COURSES.resolve("schemas");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"courses", "src/test/resources/sample-courses"})
    void everyFileOfTheCoursesFollowsItsSchema(String courses) {
        assertThat(files(Path.of(courses)))
                .allSatisfy(file -> assertThat(faults(file)).as(file.toString()).isEmpty());
    }

    @Test
    void everyYamlFileTellsEditorsItsSchema() {
        assertThat(files(COURSES).filter(file -> file.toString().endsWith(".yaml")))
                .allSatisfy(file -> {
                    var first = Files.readAllLines(file).getFirst();
                    assertThat(first).startsWith("# yaml-language-server: $schema=");
                    assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1))
                                    .normalize())
                            .isEqualTo(SCHEMAS.resolve(schemaOf(file) + ".schema.json"));
                });
    }

    @Test
    void theSchemaOfTextsKnowsEveryFormat() {
        assertThat(text().path("definitions").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Format.values()).map(Format::name).toList());
    }

    @ParameterizedTest(name = "{1} → {2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            competencies.yaml            | 'kind:'                    | "colour: red\\n  kind:"
            competencies.yaml            | DIGITAL_CULTURE            | DIGITAL
            competencies.yaml            | DIGITAL_CULTURE            | MANAGEMENT_SKILL
            competencies.yaml            | ', ru: Data'               | ''
            markets.yaml                 | '[zh]'                     | '[xx]'
            markets.yaml                 | 'languages: [en]'          | 'languages: en'
            policy.yaml                  | 'least: 0'                 | 'least: -1'
            policy.yaml                  | 'hours:'                   | "colour: red\\nhours:"
            small/path.yaml              | required: true             | required: perhaps
            small/path.yaml              | 'summary:'                 | 'abstract:'
            small/path.yaml              | '    competency: D1\\n'    | ''
            small/tracks/global.yaml     | 'week: 2'                  | 'week: 14'
            small/tracks/global.yaml     | 'week: 2, '                | ''
            small/tracks/china.yaml      | REPLACES                   | EXCHANGES
            small/tracks/china.yaml      | '    replaces: quiz\\n'    | ''
            small/tracks/china.yaml      | '    owner: China team\\n' | ''
            small/tracks/china.yaml      | 2027-11-30                 | soon
            small/tracks/china.yaml      | 'relation: ADAPTED'        | 'relation: SHARED'
            small/units/read/unit.yaml   | ARTICLE                    | NOVEL
            small/units/read/unit.yaml   | minutes: 6                 | minutes: 0
            small/units/read/unit.yaml   | minutes: 6                 | "minutes: 6\\nthreshold: 0.7"
            small/units/quiz/unit.yaml   | 'threshold: 0.7\\n'        | ''
            small/units/watch/unit.yaml  | 'media: film.webm\\n'      | ''
            small/units/play/unit.yaml   | SCORM_12                   | SCORM_13
            small/units/read/en.md       | 'summary: Short\\n'        | ''
            small/units/read/en.md       | 'purpose:'                 | 'goal:'
            small/units/read/en.md       | 'state: reviewed'          | 'state: perhaps'
            small/units/quiz/en.md       | 'right: true, '            | ''
            small/units/play/en.md       | 'recall:'                  | 'reminder:'
            """)
    void whatTheSchemaRefusesTheCheckRefuses(String file, String part, String by) {
        var course = SmallCourse.in(folder);
        assertThat(faults(folder.resolve(file))).isEmpty();
        course.replace(file, lines(part), lines(by));
        assertThat(faults(folder.resolve(file))).isNotEmpty();
        assertThat(course.read())
                .isInstanceOfSatisfying(
                        CoursesReader.Result.Unreadable.class,
                        bad -> assertThat(bad.problems())
                                .filteredOn(problem -> !problem.isWarning())
                                .extracting(Problem::file)
                                .contains(file));
    }

    /** YAML files and texts. */
    private static Stream<Path> files(Path courses) {
        try (var paths = Files.walk(courses)) {
            return paths
                    .filter(file -> file.toString().endsWith(".yaml")
                            || file.toString().contains("/units/")
                                    && file.toString().endsWith(".md"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(Path file) {
        var schema = file.toString().endsWith(".md") ? textSchema(file) : REGISTRY.getSchema(content(schema(file)));
        return schema.validate(YAML.readTree(front(file))).stream()
                .map(Object::toString)
                .toList();
    }

    private static Path schema(Path file) {
        return SCHEMAS.resolve(schemaOf(file) + ".schema.json");
    }

    private static String schemaOf(Path file) {
        var name = file.getFileName().toString().replace(".yaml", "");
        return file.toString().contains("/tracks/") ? "track" : name;
    }

    private static Schema textSchema(Path file) {
        var unit = file.toString().replaceFirst("(/units/[^/]+/).*", "$1unit.yaml");
        var format = YAML.readTree(content(Path.of(unit))).path("format").asString();
        var schema = (ObjectNode) text();
        schema.remove("anyOf");
        schema.put("$ref", "#/definitions/" + format);
        return REGISTRY.getSchema(schema);
    }

    private static JsonNode text() {
        return JsonMapper.shared().readTree(content(SCHEMAS.resolve("text.schema.json")));
    }

    /** All of a YAML file; of a text what stands between its two fences. */
    private static String front(Path file) {
        var text = content(file);
        return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n", 3) + 1) : text;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(String text) {
        return text.replace("\"", "").replace("\\n", "\n");
    }
}
