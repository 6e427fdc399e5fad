package org.managementacademy.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/**
 * Files behind one another, in the order of their paths; each is opened when its turn comes. Their lengths and paths come first: so packs of other files
 * are other bytes, and a pack can be understood without its listing.
 */
final class Pack extends AbstractResource {
    private final SortedMap<String, ? extends Resource> files;
    private final byte[] head;

    Pack(SortedMap<String, ? extends Resource> files) {
        this.files = files;
        var lines = new StringBuilder();
        files.forEach((path, file) ->
                lines.append(length(file)).append(' ').append(path).append('\n'));
        this.head = lines.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Place> places(String blob) {
        var places = new LinkedHashMap<String, Place>();
        long offset = head.length;
        for (var file : files.entrySet()) {
            var length = length(file.getValue());
            places.put(file.getKey(), new Place(blob, offset, length));
            offset += length;
        }
        return places;
    }

    private static long length(Resource file) {
        try {
            return file.contentLength();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getInputStream() {
        var left = files.values().iterator();
        var contents = new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return left.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return open(left.next());
            }
        });
        return new SequenceInputStream(new ByteArrayInputStream(head), contents);
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getDescription() {
        return files.size() + " packed files";
    }
}
