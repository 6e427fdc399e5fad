package org.managementacademy.catalog.elearning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.catalog.reading.RealEdition;
import org.managementacademy.shared.Language;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Manifests against the schemas of their standards: those of ADL and IMS, which the build fetches, for SCORM; our own reading of the specification for
 * cmi5. Nothing is fetched when the test runs.
 */
class ManifestSchemaTests {
    private static final Path SCORM = Path.of("src/main/frontend/node_modules/.scorm-schemas");
    /** Of {@code xml:base} and its like. The one that SCORM 1.2 came with binds a prefix that XML itself keeps. */
    private static final Path XML = SCORM.resolve("scorm20044thedition/xml.xsd");

    private static final DOMImplementationLS LS = ls();
    private static final Path CMI5 =
            Path.of("src/test/resources/org/managementacademy/catalog/elearning/cmi5-course-structure.xsd");
    private static final Map<Standard, Schema> SCHEMAS = new EnumMap<>(Standard.class);

    private static DOMImplementationLS ls() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void readSchemas() throws Exception {
        SCHEMAS.put(
                Standard.SCORM_12,
                schema(
                        SCORM.resolve("scorm12edition"),
                        Map.of(
                                "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd",
                                "http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd")));
        SCHEMAS.put(
                Standard.SCORM_2004,
                schema(
                        SCORM.resolve("scorm20044thedition"),
                        Map.of(
                                "http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd",
                                "http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd",
                                "http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd",
                                "http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd",
                                "http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd")));
        SCHEMAS.put(
                Standard.CMI5,
                schema(
                        requireNonNull(CMI5.getParent()),
                        Map.of(
                                "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd",
                                CMI5.getFileName().toString())));
    }

    @Test
    void everyManifestThatIsBuiltIsValid() {
        var invalid = new ArrayList<String>();
        var looked = new EnumMap<Standard, Integer>(Standard.class);
        for (var edition : RealEdition.all())
            for (var lesson : edition.lessons())
                for (var standard : Standard.values()) {
                    looked.merge(standard, 1, Integer::sum);
                    try {
                        validate(standard, manifest(lesson, standard));
                    } catch (SAXException e) {
                        invalid.add("%s, %s: %s".formatted(lesson.id(), standard, e.getMessage()));
                    }
                }
        System.out.println("Manifests validated: " + looked);
        assertThat(invalid).isEmpty();
        assertThat(looked.values()).allMatch(count -> count >= 28);
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void theManifestOfALessonWithMarkupInItsTitleIsValid(Standard standard) throws Exception {
        validate(standard, manifest(LessonExamples.theTeam("Yours & <mine> \"2\"", Language.EN), standard));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SCORM_12   | adlcp:scormtype='sco'        | adlcp:scormtype='course'",
                "SCORM_12   | identifier='lesson'          | id='lesson'",
                "SCORM_12   | <file                        | <page",
                "SCORM_12   | <file href='engine.js'/>     | <file/>",
                "SCORM_2004 | adlcp:scormType='sco'        | adlcp:scormType='course'",
                "SCORM_2004 | objectiveID='tell-the-why'   | id='tell-the-why'",
                "SCORM_2004 | completionSetByContent='true' | completionSetByContent='perhaps'",
                "SCORM_2004 | <imsss:deliveryControls      | <imsss:controls",
                "SCORM_2004 | <metadata>                   | <metadata><keyword/>",
                "CMI5       | moveOn='CompletedAndPassed'  | moveOn='Whenever'",
                "CMI5       | masteryScore='0.7'           | masteryScore='70'",
                "CMI5       | <url>                        | <href>",
                "CMI5       | course id='urn:management-academy:carrying-change:story:en' | course id='story'",
                "CMI5       | idref='urn                   | idref='arn",
            })
    void aManifestThatIsBrokenOnPurposeIsNot(Standard standard, String part, String by) throws Exception {
        var manifest = manifest(LessonExamples.theTeam("Tell", Language.EN), standard);
        var broken = manifest.replace(part.replace('\'', '"'), by.replace('\'', '"'));
        if (by.equals("<href>")) broken = broken.replace("</url>", "</href>");
        assertThat(broken).isNotEqualTo(manifest);
        var made = broken;
        assertThatThrownBy(() -> validate(standard, made)).isInstanceOf(SAXException.class);
    }

    private static String manifest(Lesson lesson, Standard standard) {
        try {
            return requireNonNull(LessonPackage.of(lesson, standard).get(standard.manifest()))
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void validate(Standard standard, String manifest) throws SAXException {
        try {
            requireNonNull(SCHEMAS.get(standard)).newValidator().validate(new StreamSource(new StringReader(manifest)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LSInput file(Path file) {
        var input = LS.createLSInput();
        input.setSystemId(file.toUri().toString());
        return input;
    }

    /** One schema of several namespaces, each in a file of this folder. What these name lies beside them: other than files are refused. */
    private static Schema schema(Path folder, Map<String, String> files) throws SAXException {
        assertThat(folder)
                .as("schemas, fetched by src/main/frontend/install.sh")
                .isDirectory();
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                XMLConstants.XML_NS_URI.equals(namespace) ? file(XML) : null);
        var imports = files.entrySet().stream()
                .map(file ->
                        "<xs:import namespace='%s' schemaLocation='%s'/>".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
        var all = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>" + imports + "</xs:schema>";
        return factory.newSchema(new StreamSource(
                new StringReader(all), folder.resolve("all.xsd").toUri().toString()));
    }
}
