package org.managementacademy.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.manifest.Manifests.item;
import static org.managementacademy.scorm.manifest.Manifests.read;
import static org.managementacademy.scorm.manifest.Manifests.scorm12;
import static org.managementacademy.scorm.manifest.Manifests.scorm2004;
import static org.managementacademy.scorm.manifest.Manifests.understood;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.Activity;
import org.managementacademy.scorm.sequencing.Edition;

class ManifestReaderTests {

    private static List<Code> codes(String manifest) {
        return read(manifest).problems().stream().map(Problem::code).toList();
    }

    private static Problem only(String manifest) {
        assertThat(read(manifest).problems()).hasSize(1);
        return read(manifest).problems().getFirst();
    }

    @Test
    void packageOf2004IsUnderstood() {
        var manifest = understood(
                scorm2004("<item identifier=\"part\"><title>Part</title>" + item("a", "") + "</item>" + item("b", "")));
        assertThat(manifest.identifier()).isEqualTo("package");
        assertThat(manifest.version()).isEqualTo("7");
        assertThat(manifest.edition()).isEqualTo(Edition.SCORM_2004_4TH);
        var organization = manifest.organization();
        assertThat(organization.id()).isEqualTo("course");
        assertThat(organization.title()).isEqualTo("Course");
        assertThat(organization.tree().activities())
                .extracting(Activity::id)
                .containsExactly("course", "part", "a", "b");
        assertThat(organization.tree().root().title()).isEqualTo("Course");
        assertThat(organization.page("a").orElseThrow().address()).isEqualTo("index.html");
        assertThat(organization.page("a").orElseThrow().resource().sco()).isTrue();
        assertThat(organization.page("part")).isEmpty();
        assertThat(read(scorm2004(item("a", ""))).problems()).isEmpty();
    }

    @Test
    void packageOf12IsUnderstood() {
        var manifest = understood(
                scorm12(item("a", "") + "<item identifier=\"b\" identifierref=\"page\"><title>Page</title></item>"));
        assertThat(manifest.edition()).isEqualTo(Edition.SCORM_12);
        assertThat(manifest.organization().page("a").orElseThrow().resource().sco())
                .isTrue();
        assertThat(manifest.organization().page("b").orElseThrow().resource().sco())
                .isFalse();
        assertThat(manifest.organization().page("b").orElseThrow().address()).isEqualTo("page.html");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, SCORM_12",
        "CAM 1.3, SCORM_2004_2ND",
        "2004 2nd Edition, SCORM_2004_2ND",
        "2004 3rd Edition, SCORM_2004_3RD",
        "2004 4th Edition, SCORM_2004_4TH",
        "2004 4TH edition, SCORM_2004_4TH"
    })
    void editionIsThatWhichThePackageNames(String version, Edition edition) {
        assertThat(read(scorm2004(version, item("a", ""), "")))
                .isInstanceOfSatisfying(Reading.Understood.class, understood -> {
                    assertThat(understood.manifest().edition()).isEqualTo(edition);
                    assertThat(understood.problems()).isEmpty();
                });
    }

    @Test
    void editionThatIsNotNamedIsGuessedFromTheNamespace() {
        var old = scorm12(item("a", "")).replace("<schemaversion>1.2</schemaversion>", "");
        assertThat(understood(old).edition()).isEqualTo(Edition.SCORM_12);
        assertThat(codes(old)).containsExactly(Code.EDITION_UNKNOWN);
        var later = scorm2004("2027 5th Edition", item("a", ""), "");
        assertThat(understood(later).edition()).isEqualTo(Edition.SCORM_2004_4TH);
        assertThat(only(later).details()).containsExactly("2027 5th Edition");
    }

    // Organizations

    @Test
    void defaultOrganizationComesFirst() {
        var two = Manifests.of("<organizations default=\"two\">"
                + "<organization identifier=\"one\"><title>One</title>" + item("a", "") + "</organization>"
                + "<organization identifier=\"two\"><title>Two</title>" + item("a", "") + "</organization>"
                + "<organization identifier=\"three\"><title>Three</title>" + item("c", "") + "</organization>"
                + "</organizations><resources><resource identifier=\"r\" href=\"a.html\"/></resources>");
        assertThat(understood(two).organizations()).extracting(Organization::id).containsExactly("two", "one", "three");
        var none = two.replace(" default=\"two\"", "");
        assertThat(understood(none).organization().id()).isEqualTo("one");
        assertThat(only(none).code()).isEqualTo(Code.DEFAULT_ORGANIZATION_MISSING);
        assertThat(only(none).place()).isEqualTo("manifest/organizations@default");
        var unknown = two.replace("default=\"two\"", "default=\"four\"");
        assertThat(understood(unknown).organization().id()).isEqualTo("one");
        assertThat(only(unknown).code()).isEqualTo(Code.DEFAULT_ORGANIZATION_UNKNOWN);
        assertThat(only(unknown).details()).containsExactly("four");
    }

    @Test
    void withoutAnOrganizationThereIsNothingToPlay() {
        assertThat(codes(Manifests.of("<organizations/><resources/>"))).containsExactly(Code.NO_ORGANIZATION);
        assertThat(codes(Manifests.of("<resources/>"))).containsExactly(Code.NO_ORGANIZATION);
        assertThat(only(Manifests.of("<resources/>")).place()).isEqualTo("manifest");
    }

    @Test
    void organizationWithoutItemsCannotBePlayed() {
        assertThat(only(scorm2004("")).code()).isEqualTo(Code.NO_ITEM);
        assertThat(read(scorm2004(""))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void scopeOfSharedThingsIsReadFromTheOrganization() {
        var plain = scorm2004(item("a", ""));
        assertThat(understood(plain).organization().tree().objectivesGlobalToSystem())
                .isTrue();
        assertThat(understood(plain).organization().tree().sharedDataGlobalToSystem())
                .isTrue();
        var scoped = plain.replace(
                "<organization identifier", "<organization adlseq:objectivesGlobalToSystem=\"false\" identifier");
        assertThat(understood(scoped).organization().tree().objectivesGlobalToSystem())
                .isFalse();
        assertThat(understood(scoped).organization().tree().sharedDataGlobalToSystem())
                .isTrue();
        var data = plain.replace(
                "<organization identifier", "<organization adlcp:sharedDataGlobalToSystem=\"false\" identifier");
        assertThat(understood(data).organization().tree().objectivesGlobalToSystem())
                .isTrue();
        assertThat(understood(data).organization().tree().sharedDataGlobalToSystem())
                .isFalse();
    }

    // Items

    @Test
    void emptyTitleIsReplacedByTheIdentifier() {
        var untitled = scorm2004("<item identifier=\"a\" identifierref=\"r\"><title>  </title></item>"
                + "<item identifier=\"b\" identifierref=\"r\"/>");
        assertThat(Manifests.activity(untitled, "a").title()).isEqualTo("a");
        assertThat(Manifests.activity(untitled, "b").title()).isEqualTo("b");
        assertThat(codes(untitled)).containsExactly(Code.TITLE_MISSING, Code.TITLE_MISSING);
        assertThat(read(untitled).problems().get(1).place()).isEqualTo("manifest/organizations/organization/item[2]");
        assertThat(read(untitled).problems().get(1).details()).containsExactly("b");
    }

    @Test
    void whiteSpaceInTitlesIsTakenAsOneSpace() {
        var spaced =
                scorm2004("<item identifier=\"a\" identifierref=\"r\"><title>\n  How \t to\n lead  </title></item>");
        assertThat(Manifests.activity(spaced, "a").title()).isEqualTo("How to lead");
    }

    @Test
    void missingIdentifierIsMadeUp() {
        var nameless = scorm2004("<item identifierref=\"r\"><title>A</title></item>");
        assertThat(only(nameless).code()).isEqualTo(Code.IDENTIFIER_MISSING);
        assertThat(only(nameless).place()).isEqualTo("manifest/organizations/organization/item@identifier");
        assertThat(understood(nameless).organization().tree().activities()).hasSize(2);
    }

    @Test
    void oneIdentifierForTwoActivitiesIsRefused() {
        var twice = scorm2004(item("a", "") + item("a", ""));
        assertThat(read(twice)).isInstanceOf(Reading.Refused.class);
        assertThat(only(twice).code()).isEqualTo(Code.IDENTIFIER_TWICE);
        assertThat(only(twice).details()).containsExactly("a");
        assertThat(only(scorm2004(item("course", ""))).code()).isEqualTo(Code.IDENTIFIER_TWICE);
    }

    @Test
    void itemWithoutContentIsLeftOut() {
        var empty = scorm2004(item("a", "")
                + "<item identifier=\"b\"><title>B</title><item identifier=\"c\"><title>C</title></item></item>");
        assertThat(understood(empty).organization().tree().activities())
                .extracting(Activity::id)
                .containsExactly("course", "a");
        assertThat(codes(empty)).containsExactly(Code.ITEM_EMPTY, Code.ITEM_EMPTY);
    }

    @Test
    void contentOfAClusterIsIgnored() {
        var both = scorm2004("<item identifier=\"b\" identifierref=\"r\"><title>B</title>" + item("a", "") + "</item>");
        assertThat(only(both).code()).isEqualTo(Code.CLUSTER_WITH_RESOURCE);
        assertThat(only(both).details()).containsExactly("b", "r");
        assertThat(understood(both).organization().page("b")).isEmpty();
    }

    @Test
    void itemMayBeInvisible() {
        var hidden = scorm2004(item("a", "")
                + "<item identifier=\"b\" identifierref=\"r\" isvisible=\"false\"><title>B</title></item>");
        assertThat(Manifests.activity(hidden, "a").definition().visible()).isTrue();
        assertThat(Manifests.activity(hidden, "b").definition().visible()).isFalse();
    }

    @Test
    void parametersStandBehindThePage() {
        var manifest = scorm2004(
                "<item identifier=\"a\" identifierref=\"r\" parameters=\"?x=1&amp;y=2\"><title>A</title></item>");
        assertThat(understood(manifest).organization().page("a").orElseThrow().address())
                .isEqualTo("index.html?x=1&y=2");
    }

    @Test
    void contentThatIsNotThereIsRefused() {
        var unknown = scorm2004("<item identifier=\"a\" identifierref=\"q\"><title>A</title></item>");
        assertThat(read(unknown)).isInstanceOf(Reading.Refused.class);
        assertThat(only(unknown).code()).isEqualTo(Code.RESOURCE_UNKNOWN);
        assertThat(only(unknown).details()).containsExactly("a", "q");
        var pageless = scorm2004(item("a", "")).replace(" href=\"index.html\"", "");
        assertThat(only(pageless).code()).isEqualTo(Code.RESOURCE_WITHOUT_PAGE);
    }

    @Test
    void submanifestIsIgnored() {
        var nested = scorm2004("2004 4th Edition", item("a", ""), "<manifest identifier=\"inner\"/>");
        assertThat(only(nested).code()).isEqualTo(Code.SUBMANIFEST);
        assertThat(only(nested).code().isError()).isFalse();
        assertThat(understood(nested).organization().page("a")).isPresent();
    }

    // Problems

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        var manifest = scorm2004("""

                <item identifier="a" identifierref="nowhere"><title/></item>
                <item identifier="b"><title>B</title></item>
                <item identifier="a" identifierref="r"><title>A</title>
                  <imsss:sequencing><imsss:controlMode flow="perhaps"/></imsss:sequencing>
                </item>""");
        var problems = read(manifest).problems();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        Code.RESOURCE_UNKNOWN,
                        Code.TITLE_MISSING,
                        Code.ITEM_EMPTY,
                        Code.IDENTIFIER_TWICE,
                        Code.VALUE_UNREADABLE);
        assertThat(problems).extracting(Problem::line).isSorted();
        var unreadable = problems.getLast();
        assertThat(unreadable.place())
                .isEqualTo("manifest/organizations/organization/item[3]/sequencing/controlMode@flow");
        assertThat(unreadable.line()).isEqualTo(10);
        assertThat(unreadable.column()).isPositive();
        assertThat(unreadable.details()).containsExactly("perhaps");
    }

    @Test
    void everyProblemNamesItsMeaning() {
        var problem = only(scorm2004(""));
        assertThat(problem.meaning()).isEqualTo("scorm.manifest.no-item");
        for (var code : Code.values())
            assertThat(new Problem(code, "", 0, 0, List.of()).meaning()).matches("scorm\\.manifest\\.[a-z-]+");
    }

    // The file

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<manifest>", "<manifest identifier=&quot;/>"})
    void whatIsNoXmlIsRefused(String file) {
        assertThat(only(file).code()).isEqualTo(Code.NOT_XML);
    }

    @Test
    void placeOfTheFlawIsTold() {
        var problem = only("<manifest>\n<a>\n</b></manifest>");
        assertThat(problem.code()).isEqualTo(Code.NOT_XML);
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void anythingElseIsNoManifest() {
        assertThat(only("<html/>").code()).isEqualTo(Code.NOT_A_MANIFEST);
        assertThat(only("<html/>").details()).containsExactly("html");
        assertThat(only("<manifest xmlns=\"urn:other\"/>").code()).isEqualTo(Code.NOT_A_MANIFEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE manifest><manifest/>",
                "<!DOCTYPE manifest [\uFFFE]><manifest/>",
                "<!DOCTYPE manifest SYSTEM \"file:///etc/passwd\"><manifest/>",
                "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest>&x;</manifest>",
                "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><manifest>&b;</manifest>"
            })
    void documentTypeIsRefused(String file) {
        assertThat(only(file).code()).isEqualTo(Code.DOCTYPE);
        assertThat(only(file).line()).isEqualTo(1);
    }

    @Test
    void depthIsBounded() {
        int most = XmlReader.MOST_DEPTH;
        assertThat(only("<manifest>" + "<a>".repeat(most) + "</a>".repeat(most) + "</manifest>")
                        .code())
                .isEqualTo(Code.TOO_DEEP);
        var deep = Manifests.of("<a>".repeat(most - 1) + "</a>".repeat(most - 1));
        assertThat(codes(deep)).containsExactly(Code.NO_ORGANIZATION);
    }

    @Test
    void sizeIsBounded() {
        var endless = new InputStream() {
            private final byte[] begin = "<manifest>".getBytes(StandardCharsets.US_ASCII);
            private int read;

            @Override
            public int read() {
                return read < begin.length ? begin[read++] : ' ';
            }
        };
        assertThat(ManifestReader.read(endless).problems())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Führen · 领导 · Руководить",
        "UTF-16, Führen · 领导 · Руководить",
        "UTF-16LE, Führen · 领导 · Руководить",
        "ISO-8859-1, Mener une équipe",
        "windows-1251, Руководить командой",
        "GBK, 带领团队",
        "GB18030, 带领团队 Руководить"
    })
    void titlesAreReadInTheEncodingOfTheFile(String encoding, String title) {
        var xml = "<?xml version=\"1.0\" encoding=\"" + encoding.replace("LE", "") + "\"?>"
                + scorm2004("<item identifier=\"a\" identifierref=\"r\"><title>" + title + "</title></item>");
        var bytes = (encoding.equals("UTF-16LE") ? "\uFEFF" + xml : xml).getBytes(Charset.forName(encoding));
        var reading = ManifestReader.read(new ByteArrayInputStream(bytes));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Understood.class,
                        understood -> assertThat(understood
                                        .manifest()
                                        .organization()
                                        .tree()
                                        .activity("a")
                                        .orElseThrow()
                                        .title())
                                .isEqualTo(title));
    }

    @Test
    void byteOrderMarkIsNoFlaw() {
        assertThat(understood("\uFEFF" + scorm2004(item("a", "")))
                        .organization()
                        .id())
                .isEqualTo("course");
    }

    @Test
    void cdataAndCommentsAreText() {
        var manifest = scorm2004(
                "<item identifier=\"a\" identifierref=\"r\"><title>A <!-- no -->&amp; <![CDATA[<B>]]></title></item>");
        assertThat(Manifests.activity(manifest, "a").title()).isEqualTo("A & <B>");
    }

    @Test
    void otherPrefixesAndNoneAtAllAreUnderstood() {
        var plain = "<manifest><metadata><schemaversion>1.2</schemaversion></metadata><organizations default=\"o\">"
                + "<organization identifier=\"o\"><title>O</title><item identifier=\"a\" identifierref=\"r\"><title>A</title></item>"
                + "</organization></organizations><resources><resource identifier=\"r\" href=\"a.html\"/></resources></manifest>";
        assertThat(read(plain).problems()).isEmpty();
        var prefixed = scorm2004(item("a", "")).replace("imsss", "ss").replace("xsd/ss", "xsd/imsss");
        assertThat(read(prefixed).problems()).isEmpty();
    }
}
