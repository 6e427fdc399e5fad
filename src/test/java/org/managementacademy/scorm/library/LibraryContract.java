package org.managementacademy.scorm.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.content.ContentStore;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Scope;
import org.managementacademy.scorm.archive.Lesson;
import org.managementacademy.scorm.archive.Zip;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What authors and HR do in the library, on one database. */
abstract class LibraryContract {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples examples;

    @Autowired
    Library library;

    @Autowired
    PackageUploads uploads;

    @Autowired
    UploadFolder folder;

    @Autowired
    ContentStore store;

    @Autowired
    JdbcClient sql;

    /** Bytes that no other test has uploaded. */
    private static byte[] lesson() {
        return Zip.lesson().with("unique.txt", UUID.randomUUID().toString()).bytes();
    }

    private String upload(byte[] bytes, CurrentPerson me, String... fields) throws Exception {
        var request = multipart("/packages/uploads")
                .file(new MockMultipartFile("file", "lesson.zip", "application/zip", bytes));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return Objects.requireNonNull(mvc.perform(request.with(as(me)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private LibraryPackage at(String page) {
        var id = UUID.fromString(page.replaceFirst("/packages/([0-9a-f-]+).*", "$1"));
        return library.find(id, Scope.EVERYBODY).orElseThrow();
    }

    private List<String> facts(LibraryPackage found) {
        return sql.sql("select kind from scorm_package_fact where package_id = ? order by at")
                .param(found.id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void uploadedPackageIsStoredAndShownToItsRegionOnly() throws Exception {
        var hr = examples.hr("china");
        var page = upload(lesson(), hr, "region", "china");
        var found = at(page);
        assertThat(found.newest().content().standard()).isEqualTo("SCORM 1.2");
        assertThat(store.find(found.newest().content().files(), "index.html")).isPresent();
        assertThat(facts(found)).containsExactly("UPLOADED");
        mvc.perform(get(page).with(as(hr)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("SCORM 1.2")));
        var other = examples.hr("europe");
        mvc.perform(get(page).with(as(other))).andExpect(status().isNotFound());
        mvc.perform(get("/packages").with(as(other)))
                .andExpect(content().string(not(containsString(found.id().toString()))));
        mvc.perform(post("/packages/" + found.id() + "/archive").with(as(other)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get(page).with(as(examples.author()))).andExpect(status().isOk());
        mvc.perform(get("/packages").with(as(examples.learner("CN", Language.ZH))))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodyUploadsForARegionThatIsNotTheirs() throws Exception {
        var file = new MockMultipartFile("file", "lesson.zip", "application/zip", lesson());
        for (var region : List.of("europe", ""))
            mvc.perform(multipart("/packages/uploads")
                            .file(file)
                            .param("region", region)
                            .with(as(examples.hr("china")))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        mvc.perform(multipart("/packages/uploads").file(file).with(as(examples.hr("china"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void packageOfTheWholeCompanyIsSeenByAllAndChangedByAuthors() throws Exception {
        var found = at(upload(lesson(), examples.author()));
        var hr = examples.hr("china");
        var page = "/packages/" + found.id();
        mvc.perform(get(page).with(as(hr)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(page + "/archive"))));
        mvc.perform(post(page + "/archive").with(as(hr)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void refusedPackageIsReportedWithAllItsProblemsAndStoresNothing() throws Exception {
        var hr = examples.hr("china");
        var before = packages();
        var bad = Zip.zip()
                .with("imsmanifest.xml", "<none/>")
                .with("../evil.html", "<script>")
                .bytes();
        var page = upload(bad, hr, "region", "china");
        assertThat(page).startsWith("/packages/uploads/");
        mvc.perform(get(page).with(as(hr)))
                .andExpect(content()
                        .string(allOf(
                                containsString("../evil.html"),
                                containsString("该路径指向课件包之外"),
                                containsString("imsmanifest.xml:1"),
                                containsString("“none”"))));
        mvc.perform(get(page).with(as(examples.hr("china")))).andExpect(status().isNotFound());
        assertThat(packages()).isEqualTo(before);
    }

    private long packages() {
        return sql.sql("select count(*) from scorm_package").query(Long.class).single();
    }

    @Test
    void sameBytesAreStoredOnceAndAreNoNewVersion() throws Exception {
        var author = examples.author();
        var bytes = lesson();
        var first = at(upload(bytes, author));
        var second = at(upload(bytes, examples.hr("china"), "region", "china"));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.newest().content()).isEqualTo(first.newest().content());
        var again = upload(bytes, author, "package", first.id().toString());
        assertThat(again).isEqualTo("/packages/" + first.id() + "?uploaded=1");
        assertThat(at(again).versions()).hasSize(1);
        library.remove(second, author.id().value());
        assertThat(store.find(first.newest().content().files(), "index.html")).isPresent();
        library.remove(first, author.id().value());
        assertThat(store.find(first.newest().content().files(), "index.html")).isEmpty();
    }

    @Test
    void newVersionStandsBesideTheOldOne() throws Exception {
        var author = examples.author();
        var first = at(upload(lesson(), author));
        var page = upload(lesson(), author, "package", first.id().toString());
        assertThat(page).isEqualTo("/packages/" + first.id() + "?uploaded=2");
        var now = at(page);
        assertThat(now.versions()).extracting(PackageVersion::number).containsExactly(2, 1);
        assertThat(now.version(1).orElseThrow()).isEqualTo(first.newest());
        assertThat(store.find(first.newest().content().files(), "index.html")).isPresent();
        assertThat(facts(now)).containsExactly("UPLOADED", "UPLOADED");
    }

    @Test
    void uploadGoesOnWhereItStopped() throws Exception {
        var hr = examples.hr("china");
        var bytes = lesson();
        var place = announce(bytes.length, hr);
        send(place, 0, Arrays.copyOf(bytes, 100), hr).andExpect(status().isNoContent());
        send(place, 0, bytes, hr).andExpect(status().isConflict()).andExpect(header().string("Upload-Offset", "100"));
        mvc.perform(head(place).with(as(hr)))
                .andExpect(status().isOk())
                .andExpect(header().string("Upload-Offset", "100"))
                .andExpect(header().string("Upload-Length", Integer.toString(bytes.length)));
        mvc.perform(head(place).with(as(examples.hr("china")))).andExpect(status().isNotFound());
        mvc.perform(post(place + "/reading").with(as(hr)).with(csrf())).andExpect(redirectedUrl(place));
        send(place, 100, Arrays.copyOfRange(bytes, 100, bytes.length + 50), hr)
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", Integer.toString(bytes.length)));
        var page = place.replace("/uploads", "") + "?uploaded=1";
        for (int i = 0; i < 2; i++)
            mvc.perform(post(place + "/reading").with(as(hr)).with(csrf())).andExpect(redirectedUrl(page));
        assertThat(at(page).versions()).hasSize(1);
        mvc.perform(get(place).with(as(hr))).andExpect(redirectedUrl(page));
        assertThat(folder.file(at(page).id())).doesNotExist();
    }

    @Test
    void fileLargerThanAnyPackageIsRefusedBeforeItIsSent() throws Exception {
        mvc.perform(post("/packages/uploads")
                        .param("fileName", "large.zip")
                        .param("bytes", Long.toString((2L << 30) + 1))
                        .param("region", "china")
                        .with(as(examples.hr("china")))
                        .with(csrf()))
                .andExpect(status().is(413));
    }

    @Test
    void onlySoManyUnfinishedUploadsOfOnePersonAreKept() throws Exception {
        var hr = examples.hr("china");
        var first = announce(10, hr);
        for (int i = 0; i < 5; i++) announce(10, hr);
        mvc.perform(head(first).with(as(hr))).andExpect(status().isNotFound());
    }

    private String announce(long bytes, CurrentPerson me) throws Exception {
        return Objects.requireNonNull(mvc.perform(post("/packages/uploads")
                        .param("fileName", "lesson.zip")
                        .param("bytes", Long.toString(bytes))
                        .param("region", "china")
                        .with(as(me))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private ResultActions send(String place, long offset, byte[] bytes, CurrentPerson me) throws Exception {
        return mvc.perform(patch(place)
                .contentType(UploadController.PART)
                .header("Upload-Offset", Long.toString(offset))
                .content(bytes)
                .with(as(me))
                .with(csrf()));
    }

    @Test
    void archivedPackageEqualsTheReplayOfItsFacts() throws Exception {
        var author = examples.author();
        var found = at(upload(lesson(), author));
        var page = "/packages/" + found.id();
        for (var act : List.of("/archive", "/archive", "/restoration", "/archive"))
            mvc.perform(post(page + act).with(as(author)).with(csrf())).andExpect(redirectedUrl(page));
        assertThat(facts(found)).containsExactly("UPLOADED", "ARCHIVED", "RESTORED", "ARCHIVED");
        assertThat(at(page).isArchived()).isTrue();
        mvc.perform(get("/packages").with(as(author)))
                .andExpect(content().string(not(containsString(found.id().toString()))));
        mvc.perform(get("/packages?archived=true").with(as(author)))
                .andExpect(content().string(containsString(found.id().toString())));
        mvc.perform(get(page + "/removal").with(as(author))).andExpect(status().isOk());
        mvc.perform(post(page + "/removal").with(as(author)).with(csrf())).andExpect(redirectedUrl("/packages"));
        mvc.perform(get(page).with(as(author))).andExpect(status().isNotFound());
        assertThat(facts(found)).endsWith("REMOVED");
    }

    @Test
    void localHrPlacesInTheTracksOfItsOwnMarketOnly() throws Exception {
        var hr = examples.hr("china");
        var found = at(upload(lesson(), hr, "region", "china"));
        var page = "/packages/" + found.id() + "/placements";
        mvc.perform(get(page).with(as(hr)))
                .andExpect(content()
                        .string(allOf(
                                containsString("carrying-change/china"),
                                not(containsString("carrying-change/global")),
                                not(containsString("carrying-change/russia")))));
        for (var track : List.of("carrying-change/global", "carrying-change/russia", "none/china", "x"))
            mvc.perform(get(page).param("track", track).with(as(hr))).andExpect(status().isNotFound());
        mvc.perform(get(page).param("track", "carrying-change/china").with(as(hr)))
                .andExpect(status().isOk());
        var placement = UUID.randomUUID().toString();
        mvc.perform(post(page)
                        .param("track", "carrying-change/china")
                        .param("placement", placement)
                        .param("week", "14")
                        .param("minutes", "20")
                        .param("title-zh", "本地案例")
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("#week"),
                                containsString("#outcome"),
                                containsString("#reason-zh"),
                                containsString("value=\"本地案例\""))));
        mvc.perform(post(page)
                        .param("track", "carrying-change/russia")
                        .param("placement", placement)
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void titlesFromTheManifestAreShownAsText() throws Exception {
        var author = examples.author();
        var manifest = Lesson.MANIFEST.replace("<title>Lesson<", "<title>&lt;img src=x onerror=alert(1)&gt;<");
        var page = upload(
                Zip.zip()
                        .with("imsmanifest.xml", manifest)
                        .with("index.html", UUID.randomUUID().toString())
                        .bytes(),
                author);
        for (var address : List.of(page, "/packages"))
            mvc.perform(get(address).with(as(author)))
                    .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")))
                    .andExpect(content().string(not(containsString("<img src=x"))));
    }
}
