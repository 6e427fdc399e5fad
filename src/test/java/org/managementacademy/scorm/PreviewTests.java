package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.scorm.archive.Zip;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A look at an uploaded package. */
@AcademyTest
class PreviewTests {
    private static final Pattern FRAME = Pattern.compile("<iframe[^>]* src=\"([^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples examples;

    @Autowired
    JdbcClient sql;

    @Test
    void packageIsShownOnAnOriginOfItsOwnAndNothingIsRecorded() throws Exception {
        var attempts = attempts();
        var hr = examples.hr("china");
        var zip = Zip.lesson().with("unique.txt", UUID.randomUUID().toString()).bytes();
        var page = Objects.requireNonNull(mvc.perform(multipart("/packages/uploads")
                                .file(new MockMultipartFile("file", "lesson.zip", "application/zip", zip))
                                .param("region", "china")
                                .with(as(hr))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .replaceFirst("\\?.*", "/versions/1/preview");
        mvc.perform(get(page).with(as(examples.hr("europe")))).andExpect(status().isNotFound());
        mvc.perform(get(page.replace("/1/", "/2/")).with(as(hr))).andExpect(status().isNotFound());
        var html = mvc.perform(get(page).with(as(hr)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var frame = FRAME.matcher(html);
        assertThat(frame.find()).isTrue();
        var address = URI.create(frame.group(1).replace("&amp;", "&"));
        assertThat(address.getHost()).matches("[0-9a-f]{32}\\.localhost");
        mvc.perform(get(address)).andExpect(status().isOk()).andExpect(content().string(containsString("preview.js")));
        var lesson = address.resolve("../package/index.html");
        mvc.perform(get(lesson))
                .andExpect(status().isOk())
                .andExpect(content().string("<title>Lesson</title>"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        mvc.perform(get(address.resolve("../package/none.html"))).andExpect(status().isNotFound());
        mvc.perform(get("http://localhost" + lesson.getPath())).andExpect(status().is3xxRedirection());
        mvc.perform(get("http://localhost" + lesson.getPath()).with(as(hr))).andExpect(status().isNotFound());
        mvc.perform(get(URI.create(lesson.toString().replace("/previews/", "/previews/x"))))
                .andExpect(status().isNotFound());
        assertThat(attempts()).isEqualTo(attempts);
    }

    private long attempts() {
        return sql.sql("select count(*) from scorm_attempt").query(Long.class).single();
    }
}
