package org.managementacademy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Front desk of the files. The same bytes are stored once; what was put is never changed or replaced. */
@Service
public class ContentStore {
    private final Blobs blobs;
    private final Map<ContentId, Map<String, String>> listings = new ConcurrentHashMap<>();

    ContentStore(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Stores files by their path; when it returns they survive a crash. The same files give the same id. */
    public ContentId put(Map<String, ? extends Resource> files) {
        var listing = files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> blobs.put(file.getValue()) + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return new ContentId(blobs.put(new ByteArrayResource(listing.getBytes(StandardCharsets.UTF_8))));
    }

    /** A file by its exact path; readable in ranges and never changing. Its description says nothing about its name or type. */
    public Optional<Resource> find(ContentId id, String path) {
        return Optional.ofNullable(listings.computeIfAbsent(id, this::listing).get(path))
                .flatMap(blobs::find);
    }

    private Map<String, String> listing(ContentId id) {
        return text(id).lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[1], parts -> parts[0]));
    }

    private String text(ContentId id) {
        try {
            return blobs.find(id.value()).orElseThrow().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
