package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.scorm.archive.Zip;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever an uploaded package calls itself, its parts and its files: those who look at it read it as text. */
@AcademyTest
class HostileTextsTests {
    private static final String HOSTILE =
            "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;";
    private static final String FILE = "<img src=x onerror=alert(3)>.txt";

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples people;

    @Test
    void titlesIdentifiersAndMetadataAreText() throws Exception {
        var hr = people.hr("europe");
        var uploaded = upload(hr, manifest("index.html"));
        assertThat(uploaded).startsWith("/packages/").doesNotStartWith("/packages/uploads/");
        assertInert(page(uploaded, hr)).contains("&lt;script&gt;alert(1)");
        assertInert(page(uploaded.replaceFirst("\\?.*", "/versions/1/preview"), hr))
                .contains("&lt;script&gt;alert(1)");
        assertInert(page("/packages", hr));
    }

    @Test
    void anAddressThatIsAScriptIsRefusedAndReportedAsText() throws Exception {
        var hr = people.hr("europe");
        var refused = upload(hr, manifest("javascript:alert(1)"));
        assertThat(refused).startsWith("/packages/uploads/");
        assertInert(page(refused, hr)).contains("javascript:alert(1)");
    }

    private static AbstractStringAssert<?> assertInert(String html) {
        return assertThat(html)
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:", "src=\"javascript:");
    }

    private String page(String address, CurrentPerson reader) throws Exception {
        var response = mvc.perform(get(address).with(as(reader))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private String upload(CurrentPerson hr, String manifest) throws Exception {
        var zip = Zip.zip()
                .with("imsmanifest.xml", manifest)
                .with("index.html", "<title>Lesson</title>")
                .with(FILE, UUID.randomUUID().toString())
                .bytes();
        return Objects.requireNonNull(mvc.perform(multipart("/packages/uploads")
                        .file(new MockMultipartFile("file", "<script>alert(4)</script>.zip", "application/zip", zip))
                        .param("region", "europe")
                        .with(as(hr))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static String manifest(String page) {
        return """
                <manifest identifier="%1$s" version="%1$s" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>%1$s</schema><schemaversion>%1$s</schemaversion>
                    <lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title><langstring>%1$s</langstring></title>
                      <description><langstring>%1$s</langstring></description><keyword><langstring>%1$s</langstring></keyword></general></lom></metadata>
                  <organizations default="%1$s"><organization identifier="%1$s"><title>%1$s</title>
                    <item identifier="%1$s 1" identifierref="r"><title>%1$s</title><adlcp:prerequisites>%1$s</adlcp:prerequisites></item>
                  </organization></organizations>
                  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="%2$s"><dependency identifierref="%1$s"/></resource></resources>
                </manifest>""".formatted(HOSTILE, page);
    }
}
