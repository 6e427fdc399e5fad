package org.managementacademy.scorm.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.UUID;
import org.managementacademy.shared.Fingerprint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bytes of uploads so far, in {@code ${academy.data}/uploads}: a folder that all nodes share. */
@Component
class UploadFolder {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    UploadFolder(@Value("${academy.data:./data}") Path data) {
        folder = data.resolve("uploads");
    }

    void begin(UUID id) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(file(id));
    }

    Path file(UUID id) {
        return folder.resolve(id + ".zip.part");
    }

    /** Bytes that are here; 0 when the upload is over. */
    long received(UUID id) {
        return file(id).toFile().length();
    }

    /**
     * Appends what comes, at most so many bytes. What has come before the connection broke is kept.
     *
     * @return bytes that are here now; empty when others are here than the sender thinks, or somebody else is just sending
     */
    OptionalLong append(UUID id, long offset, InputStream bytes, long most) throws IOException {
        try (var channel = FileChannel.open(file(id), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null || channel.size() != offset) return OptionalLong.empty();
            channel.position(offset);
            var buffer = new byte[BUFFER];
            long left = most;
            int read;
            while (left > 0 && (read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left))) >= 0) {
                channel.write(ByteBuffer.wrap(buffer, 0, read));
                left -= read;
            }
            return OptionalLong.of(channel.position());
        } catch (OverlappingFileLockException e) {
            return OptionalLong.empty();
        }
    }

    /** SHA-256 of the file, in hexadecimal. */
    String checksum(UUID id) throws IOException {
        try (var bytes = Files.newInputStream(file(id))) {
            var digest = Fingerprint.sha256();
            var buffer = new byte[BUFFER];
            int read;
            while ((read = bytes.read(buffer)) >= 0) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }
}
