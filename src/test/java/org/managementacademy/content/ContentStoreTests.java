package org.managementacademy.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Files in the content store, one by one and packed. */
class ContentStoreTests {
    @TempDir
    Path folder;

    private ContentStore store;

    @BeforeEach
    void start() {
        store = new ContentStore(new FolderBlobs(new ContentSettings(folder)));
    }

    private static TreeMap<String, Resource> files(String... pathsAndTexts) {
        var files = new TreeMap<String, Resource>();
        for (int i = 0; i < pathsAndTexts.length; i += 2)
            files.put(pathsAndTexts[i], new ByteArrayResource(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private String text(ContentId id, String path) throws IOException {
        return store.find(id, path).orElseThrow().getContentAsString(StandardCharsets.UTF_8);
    }

    private long stored() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void packedFilesAreReadOneByOne() throws IOException {
        var id = store.pack(files("b/two.txt", "second", "a.txt", "first", "empty", "", "ц.txt", "Третий"));
        assertThat(text(id, "a.txt")).isEqualTo("first");
        assertThat(text(id, "b/two.txt")).isEqualTo("second");
        assertThat(text(id, "empty")).isEmpty();
        assertThat(text(id, "ц.txt")).isEqualTo("Третий");
        assertThat(store.find(id, "b")).isEmpty();
        assertThat(store.find(id, "a.txt").orElseThrow().contentLength()).isEqualTo(5);
    }

    @Test
    void packedFileIsReadFromAnywhere() throws IOException {
        var id = store.pack(files("a", "before", "b", "0123456789", "c", "after"));
        try (var bytes = store.find(id, "b").orElseThrow().getInputStream()) {
            assertThat(bytes.skip(4)).isEqualTo(4);
            assertThat(bytes.read()).isEqualTo('4');
            assertThat(bytes.skip(100)).isEqualTo(5);
            assertThat(bytes.read()).isEqualTo(-1);
        }
    }

    @Test
    void packIsTwoFilesHoweverManyItHoldsAndIsStoredOnce() throws IOException {
        var id = store.pack(files("a", "1", "b", "2", "c", "3"));
        assertThat(stored()).isEqualTo(2);
        assertThat(store.pack(files("a", "1", "b", "2", "c", "3"))).isEqualTo(id);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void removedPackTakesNothingFromPacksOfTheSameBytesUnderOtherNames() throws IOException {
        var id = store.pack(files("a", "12", "b", "3"));
        store.removePack(store.pack(files("a", "1", "b", "23")));
        store.removePack(store.pack(files("a", "12", "c", "3")));
        assertThat(text(id, "b")).isEqualTo("3");
    }

    @Test
    void foldersAreJoinedWithoutTheirBytes() throws IOException {
        var pack = store.pack(files("index.html", "page"));
        var plain = store.put(files("read/en.md", "text"));
        var before = stored();
        var joined = store.join(Map.of("", plain, "units/x/package/", pack));
        assertThat(stored()).isEqualTo(before + 1);
        assertThat(text(joined, "read/en.md")).isEqualTo("text");
        assertThat(text(joined, "units/x/package/index.html")).isEqualTo("page");
        assertThat(store.join(Map.of("", plain))).isEqualTo(plain);
    }

    @Test
    void removedPackLeavesNothing() throws IOException {
        var id = store.pack(files("a", "1"));
        assertThat(text(id, "a")).isEqualTo("1");
        store.removePack(id);
        store.removePack(id);
        assertThat(stored()).isZero();
        assertThat(new ContentStore(new FolderBlobs(new ContentSettings(folder))).pack(files("a", "1")))
                .isEqualTo(id);
    }
}
