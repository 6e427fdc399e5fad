package org.managementacademy.scorm.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.content.ContentStores;
import org.managementacademy.scorm.archive.Lesson;
import org.managementacademy.scorm.archive.Limits;
import org.managementacademy.scorm.archive.Opening;
import org.managementacademy.scorm.archive.PackageArchive;

/** How long it takes to read a package to its last byte and to store its files so that they survive a crash, and how much memory. */
class PackageImportBenchmark {
    private static final Path RESULT = Path.of("target", "benchmarks", "package-import.md");
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @BeforeAll
    static void begin() throws IOException {
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, """
                | Import of a package, one thread, median of 5 (2 GB: once) | seconds | goal | MB allocated |
                |---|---|---|---|
                """);
    }

    @AfterAll
    static void show() throws IOException {
        System.out.println(Files.readString(RESULT));
    }

    @Test
    void fiftyMegabytesInFiveHundredAndTwelveFiles() throws IOException {
        var archive = archive(512, 100_000);
        assertThat(median(archive).tell("50 MB, 512 files", 1).seconds).isLessThan(1);
    }

    @Test
    void fiveThousandFiles() throws IOException {
        var archive = archive(5000, 10_000);
        assertThat(median(archive).tell("50 MB, 5,000 files", 3).seconds).isLessThan(3);
    }

    @Test
    void twoGigabytesInConstantMemory() throws IOException {
        var archive = archive(2, 1000 * MEBIBYTE);
        assertThat(measured(archive).tell("2 GB, 2 films", Double.NaN).allocated)
                .isLessThan(32L * MEBIBYTE);
    }

    private record Measure(double seconds, long allocated) {
        Measure tell(String what, double goal) throws IOException {
            var line = "| %s | %.2f | %s | %.1f |%n"
                    .formatted(what, seconds, Double.isNaN(goal) ? "–" : "< " + goal, (double) allocated / MEBIBYTE);
            Files.writeString(RESULT, line, StandardOpenOption.APPEND);
            return this;
        }
    }

    /** Of five, after two that do not count: how long a flush takes varies with what else the disk does. */
    private Measure median(Path archive) throws IOException {
        var measures = new ArrayList<Measure>();
        for (int i = -2; i < 5; i++) {
            var measure = measured(archive);
            if (i >= 0) measures.add(measure);
        }
        measures.sort(Comparator.comparingDouble(Measure::seconds));
        return measures.get(measures.size() / 2);
    }

    private Measure measured(Path archive) throws IOException {
        var store = ContentStores.in(Files.createTempDirectory(folder, "store"));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long begun = System.nanoTime();
        if (!(PackageArchive.open(archive, Limits.USUAL) instanceof Opening.Opened opened))
            throw new AssertionError("refused");
        try (var files = opened.archive()) {
            store.pack(ArchivedFile.all(files));
        }
        return new Measure((System.nanoTime() - begun) / 1e9, threads.getCurrentThreadAllocatedBytes() - before);
    }

    /** Films do not compress; so these are random. */
    private Path archive(int files, int bytes) throws IOException {
        var path = Files.createTempFile(folder, "package", ".zip");
        var random = new Random(42);
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "imsmanifest.xml", Lesson.MANIFEST.getBytes(StandardCharsets.UTF_8));
            put(zip, "index.html", "page".getBytes(StandardCharsets.UTF_8));
            var part = new byte[Math.min(bytes, MEBIBYTE)];
            for (int i = 0; i < files; i++) {
                random.nextBytes(part);
                stored(zip, "media/" + i + ".mp4", part, bytes / part.length);
            }
        }
        return path;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] part, int times) throws IOException {
        var crc = new CRC32();
        for (int i = 0; i < times; i++) crc.update(part);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize((long) part.length * times);
        entry.setCompressedSize((long) part.length * times);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        for (int i = 0; i < times; i++) zip.write(part);
        zip.closeEntry();
    }
}
