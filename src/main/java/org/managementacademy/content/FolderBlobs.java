package org.managementacademy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.managementacademy.shared.Fingerprint;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Bytes in {@code ${academy.data}/content}, in folders by the first two digits of the checksum. */
@Component
class FolderBlobs implements Blobs {
    private final Path folder;

    FolderBlobs(ContentSettings settings) {
        folder = settings.data().resolve("content");
    }

    @Override
    public String put(Resource bytes) {
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "incoming", ".part");
            try {
                var checksum = write(bytes, draft);
                keep(draft, checksum);
                return checksum;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store " + bytes.getDescription() + " in " + folder, e);
        }
    }

    @Override
    public Optional<Resource> find(String checksum) {
        return Optional.of(shelf(checksum).resolve(checksum))
                .filter(Files::isRegularFile)
                .map(FileSystemResource::new);
    }

    @Override
    public void remove(String checksum) {
        try {
            Files.deleteIfExists(shelf(checksum).resolve(checksum));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + checksum + " from " + folder, e);
        }
    }

    private Path shelf(String checksum) {
        return folder.resolve(checksum.substring(0, 2));
    }

    private static String write(Resource bytes, Path draft) throws IOException {
        var digest = Fingerprint.sha256();
        try (var in = new DigestInputStream(bytes.getInputStream(), digest);
                var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(file));
            file.force(true);
        }
        return hex(digest);
    }

    /** The move is atomic: a reader sees the whole file or none. Folders are synced so that the names survive, too. */
    private void keep(Path draft, String checksum) throws IOException {
        var shelf = shelf(checksum);
        if (Files.exists(shelf.resolve(checksum))) return;
        Files.createDirectories(shelf);
        try {
            Files.move(draft, shelf.resolve(checksum), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            return; // another thread stored the same bytes
        }
        sync(shelf);
        sync(folder);
    }

    private static void sync(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) return; // folders cannot be opened there
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
