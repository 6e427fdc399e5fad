package org.managementacademy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationFilesTests {
    private static final Map<String, String> FILES = Map.of(
            "people/V1__create.sql", "create table a (b int)", "review/V1__create.sql", "create table c (d int)");

    @Test
    void theFoldersAreTheModules() {
        assertThat(files(FILES).modules()).containsExactly("people", "review");
    }

    @Test
    void theSameFilesHaveTheSameFingerprint() {
        assertThat(files(FILES)).isEqualTo(files(new TreeMap<>(FILES)));
    }

    @Test
    void aChangedLineAnotherNameAndAFileMoreAreSeen() {
        var changed = new TreeMap<>(FILES);
        changed.put("people/V1__create.sql", "create table a (b bigint)");
        var renamed = new TreeMap<>(FILES);
        renamed.put("people/V2__create.sql", renamed.remove("people/V1__create.sql"));
        var more = new TreeMap<>(FILES);
        more.put("people/V2__more.sql", "");
        assertThat(Stream.of(FILES, changed, renamed, more)
                        .map(set -> files(set).fingerprint()))
                .doesNotHaveDuplicates();
    }

    private static MigrationFiles files(Map<String, String> texts) {
        var contents = new TreeMap<String, byte[]>();
        texts.forEach((name, text) -> contents.put(name, text.getBytes(UTF_8)));
        return MigrationFiles.of(contents);
    }
}
