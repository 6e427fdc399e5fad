package org.managementacademy.scorm.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Proof;

/** A large archive takes no more memory than a small one. */
class LargeArchiveTests {
    private static final long MOST_MEMORY = 4 << 20;
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void largeFileIsReadInConstantMemory() throws IOException {
        var file = sparse((long) Proof.times(256, 2040) * MEBIBYTE);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var opening = PackageArchive.open(file, Limits.USUAL);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(opening).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            assertThat(opened.archive().paths()).contains("video.mp4");
            closed(opened);
        });
        assertThat(allocated).isLessThan(MOST_MEMORY);
    }

    private static void closed(Opening.Opened opened) {
        try (var archive = opened.archive()) {
            assertThat(archive.size("video.mp4")).isGreaterThan(MOST_MEMORY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An archive with a film of nothing: the file system stores no zeros. */
    private Path sparse(long size) throws IOException {
        var zip = Zip.lesson().with("video.mp4", new byte[0]).but(film -> {
            film.stored();
            film.crc = crcOfZeros(size);
            film.size = film.packedSize = film.localPackedSize = size;
        });
        var bytes = zip.bytes();
        int list = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        var file = folder.resolve("large.zip");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes, 0, list), 0);
            var end = Zip.numbers(bytes.length - list).put(bytes, list, bytes.length - list);
            end.putInt(end.capacity() - 6, (int) (list + size));
            channel.write(end.flip(), list + size);
        }
        assertThat(Files.size(file)).isEqualTo(bytes.length + size);
        return file;
    }

    private static long crcOfZeros(long size) {
        var crc = new CRC32();
        var zeros = new byte[MEBIBYTE];
        for (long done = 0; done < size; done += zeros.length) crc.update(zeros);
        return crc.getValue();
    }
}
