package org.managementacademy.scorm.archive;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A package that lies in an archive: checked to the last byte, read without being unpacked to disk.
 *
 * {@snippet :
 * switch (PackageArchive.open(file, Limits.USUAL)) {
 *     case Opening.Refused(var report) -> tell(report);
 *     case Opening.Opened(var archive, var manifest, var report) -> {
 *         try (archive) {
 *             for (var path : archive.paths()) store(path, archive.read(path));
 *         }
 *     }
 * }
 * }
 */
public final class PackageArchive implements Closeable {
    private final FileChannel file;
    private final SortedMap<String, Located> files;

    /** An entry, and where its bytes begin. */
    record Located(Entry entry, long start) {}

    PackageArchive(FileChannel file, SortedMap<String, Located> files) {
        this.file = file;
        this.files = new TreeMap<>(files);
    }

    /**
     * Reads all of the archive once, in constant memory. The file must not change until the archive is closed.
     *
     * @throws IOException when the disk fails; whatever is wrong with the archive is in the report
     */
    public static Opening open(Path file, Limits limits) throws IOException {
        var channel = FileChannel.open(file);
        try {
            var opening = new Inspection(channel, limits).open();
            if (opening instanceof Opening.Refused) channel.close();
            return opening;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Paths of all files within the package, composed (NFC), with {@code /}; without folders. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    /** Size in bytes. @throws FileNotFoundException when there is no such file */
    public long size(String path) throws FileNotFoundException {
        return located(path).entry.unpacked();
    }

    /** The bytes of a file. @throws FileNotFoundException when there is no such file */
    public InputStream read(String path) throws FileNotFoundException {
        var located = located(path);
        return new EntryStream(file, located.entry, located.start);
    }

    private Located located(String path) throws FileNotFoundException {
        var located = files.get(path);
        if (located == null) throw new FileNotFoundException(path);
        return located;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
