package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a browser loads before a SCO of SCORM 1.2 can begin: every script, compressed as it is sent. */
class PlayerWeightTests {
    private static final Path PLAYER = Path.of("src/main/resources/scorm");
    private static final Path PAGE = Path.of("src/main/resources/static/js/scorm-player.js");
    private static final Path LIBRARY = Path.of("src/main/frontend/node_modules/scorm-again/dist/esm/scorm12.min.js");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z]+\\.js)\"");
    private static final int MOST = 60_000;

    @Test
    void theScriptsAreLight() throws IOException {
        var files = new HashSet<>(Set.of(PAGE, LIBRARY));
        collect("player.js", files);
        assertThat(files).hasSizeGreaterThan(5);
        int weight = 0;
        for (var file : files) weight += compressed(file);
        System.out.printf("The scripts of the player weigh %,d bytes in %d files%n", weight, files.size());
        assertThat(weight).isLessThanOrEqualTo(MOST);
    }

    private static void collect(String name, Set<Path> files) throws IOException {
        var file = PLAYER.resolve(name);
        if (!files.add(file)) return;
        var imports = IMPORT.matcher(Files.readString(file));
        while (imports.find()) collect(imports.group(1), files);
    }

    private static int compressed(Path file) throws IOException {
        var sent = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(sent)) {
            Files.copy(file, out);
        }
        return sent.size();
    }
}
