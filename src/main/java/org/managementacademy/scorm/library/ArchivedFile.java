package org.managementacademy.scorm.library;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.managementacademy.scorm.archive.PackageArchive;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A file that is still in its archive. */
final class ArchivedFile extends AbstractResource {
    private final PackageArchive archive;
    private final String path;

    private ArchivedFile(PackageArchive archive, String path) {
        this.archive = archive;
        this.path = path;
    }

    /** All files of an archive by their paths. */
    static SortedMap<String, Resource> all(PackageArchive archive) {
        var files = new TreeMap<String, Resource>();
        for (var path : archive.paths()) files.put(path, new ArchivedFile(archive, path));
        return files;
    }

    @Override
    public InputStream getInputStream() throws FileNotFoundException {
        return archive.read(path);
    }

    @Override
    public long contentLength() {
        try {
            return archive.size(path);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getDescription() {
        return "a file of a package";
    }
}
