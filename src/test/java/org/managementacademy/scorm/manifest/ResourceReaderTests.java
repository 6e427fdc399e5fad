package org.managementacademy.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.manifest.Manifests.read;
import static org.managementacademy.scorm.manifest.Manifests.resource;
import static org.managementacademy.scorm.manifest.Manifests.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.manifest.Problem.Code;

class ResourceReaderTests {
    private static final String COURSE =
            "<organizations default=\"o\"><organization identifier=\"o\"><title>O</title><item identifier=\"a\" identifierref=\"r\"><title>A</title></item></organization></organizations>";

    private static String with(String resources) {
        return Manifests.of(COURSE + "<resources>" + resources + "</resources>");
    }

    private static String page(String resources) {
        return understood(with(resources))
                .organization()
                .page("a")
                .orElseThrow()
                .address();
    }

    @Test
    void basesAreLaidOneInAnother() {
        var manifest = Manifests.of(
                        COURSE
                                + "<resources xml:base=\"all/\"><resource identifier=\"r\" xml:base=\"one/\" href=\"index.html\"><file href=\"index.html\"/><file href=\"../both.css\"/></resource>"
                                + "<resource identifier=\"s\" href=\"other.html\"><file href=\"other.html\"/></resource></resources>")
                .replace("<manifest ", "<manifest xml:base=\"content/\" ");
        var read = understood(manifest);
        assertThat(read.organization().page("a").orElseThrow().address()).isEqualTo("content/all/one/index.html");
        assertThat(resource(read, "r").files()).containsExactly("content/all/one/index.html", "content/all/both.css");
        assertThat(resource(read, "s").href()).isEqualTo("content/all/other.html");
    }

    @Test
    void addressStaysAsItIsWrittenFilesAreDecoded() {
        var resource = resource(
                understood(
                        with(
                                "<resource identifier=\"r\" href=\"my%20page.html?lang=fr#top\"><file href=\"my%20page.html\"/><file href=\"%D0%BA%D1%83%D1%80%D1%81.css\"/><file href=\"100%.png\"/></resource>")),
                "r");
        assertThat(resource.href()).isEqualTo("my%20page.html?lang=fr#top");
        assertThat(resource.files()).containsExactly("my page.html", "курс.css", "100%.png");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, a.html",
        "./a.html, a.html",
        "b/../a.html, a.html",
        "b/./c/a.html, b/c/a.html",
        "b\\c\\a.html, b/c/a.html",
        "a.html?x=../../y, a.html?x=../../y",
        "a.html#/etc, a.html#/etc",
        "'  a.html ', a.html"
    })
    void addressesWithinThePackageAreMadePlain(String written, String address) {
        assertThat(page("<resource identifier=\"r\" href=\"" + written + "\"/>"))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "b/../../a.html",
                "/a.html",
                "\\a.html",
                "//example.org/a.html",
                "file:///etc/passwd",
                "C:\\a.html",
                "javascript:alert(1)",
                "javascript:\u2028alert(1)",
                "data:text/html,x",
                "%2e%2e/a.html",
                "b/%2e%2e/%2E%2E/a.html",
                "a%00.html",
                "https:///a.html"
            })
    void addressesOutsideOfThePackageAreRefused(String written) {
        var reading = read(with("<resource identifier=\"r\" href=\"" + written + "\"/>"));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(reading.problems()).extracting(Problem::code).contains(Code.ADDRESS_OUTSIDE);
        assertThat(reading.problems().getFirst().place()).endsWith("resource@href");
        assertThat(reading.problems().getFirst().details()).containsExactly(written);
    }

    @Test
    void filesAndBasesMayNotLeadOutEither() {
        var file = read(with("<resource identifier=\"r\" href=\"a.html\"><file href=\"../../a.html\"/></resource>"));
        assertThat(file.problems()).extracting(Problem::place).containsExactly("manifest/resources/resource/file@href");
        var base = read(with("<resource identifier=\"r\" xml:base=\"/srv/\" href=\"a.html\"/>"));
        assertThat(base.problems()).extracting(Problem::code).containsExactly(Code.ADDRESS_OUTSIDE);
        assertThat(base.problems()).extracting(Problem::place).containsExactly("manifest/resources/resource@base");
    }

    @Test
    void pageElsewhereInTheWebIsAllowedWithAWarning() {
        var reading = read(with("<resource identifier=\"r\" href=\"https://example.org/a.html?x=1\"/>"));
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(Code.PAGE_ELSEWHERE);
        assertThat(reading.problems().getFirst().details()).containsExactly("a", "https://example.org/a.html?x=1");
        assertThat(page("<resource identifier=\"r\" xml:base=\"https://example.org/course/\" href=\"a.html\"/>"))
                .isEqualTo("https://example.org/course/a.html");
    }

    @Test
    void dependenciesAreFollowed() {
        var manifest = understood(with("""
                <resource identifier="r" href="a.html"><file href="a.html"/><dependency identifierref="s"/></resource>
                <resource identifier="s"><file href="s.js"/><dependency identifierref="t"/><dependency identifierref="r"/></resource>
                <resource identifier="t"><file href="t.js"/><file href="s.js"/></resource>
                <resource identifier="u"><file href="u.js"/></resource>"""));
        assertThat(manifest.filesOf(resource(manifest, "r"))).containsExactly("a.html", "s.js", "t.js");
        assertThat(manifest.filesOf(resource(manifest, "u"))).containsExactly("u.js");
    }

    @Test
    void dependencyThatIsNotThereIsIgnored() {
        var reading = read(
                with(
                        "<resource identifier=\"r\" href=\"a.html\"><dependency identifierref=\"x\"/><dependency/></resource>"));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(Code.DEPENDENCY_UNKNOWN);
        assertThat(resource(((Reading.Understood) reading).manifest(), "r").dependencies())
                .isEmpty();
    }

    @Test
    void resourceNeedsAnIdentifierOfItsOwn() {
        var twice =
                read(with("<resource identifier=\"r\" href=\"a.html\"/><resource identifier=\"r\" href=\"b.html\"/>"));
        assertThat(twice).isInstanceOf(Reading.Refused.class);
        assertThat(twice.problems()).extracting(Problem::code).containsExactly(Code.IDENTIFIER_TWICE);
        var nameless = read(with("<resource href=\"b.html\"/><resource identifier=\"r\" href=\"a.html\"/>"));
        assertThat(nameless.problems()).extracting(Problem::code).containsExactly(Code.IDENTIFIER_MISSING);
        assertThat(((Reading.Understood) nameless).manifest().resources()).containsOnlyKeys("r");
    }

    @ParameterizedTest
    @CsvSource({
        "adlcp:scormType, sco, true",
        "adlcp:scormtype, sco, true",
        "adlcp:scormType, SCO, true",
        "adlcp:scormType, asset, false",
        "type, webcontent, false"
    })
    void onlyAScoSpeaks(String attribute, String value, boolean sco) {
        var manifest =
                understood(with("<resource identifier=\"r\" href=\"a.html\" " + attribute + "=\"" + value + "\"/>"));
        assertThat(resource(manifest, "r").sco()).isEqualTo(sco);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, '', a.html",
        "a.html, ?x=1, a.html?x=1",
        "a.html, &x=1, a.html?x=1",
        "a.html, ?&?x=1, a.html?x=1",
        "a.html, x=1, a.html?x=1",
        "a.html?y=2, ?x=1, a.html?y=2&x=1",
        "a.html, #part, a.html#part",
        "a.html#top, #part, a.html#top",
        "a.html, ?, a.html",
        "a.html?y=2, #part, a.html?y=2#part"
    })
    void parametersAreJoinedAsTheStandardWants(String address, String parameters, String joined) {
        assertThat(Addresses.withParameters(address, parameters)).isEqualTo(joined);
    }
}
