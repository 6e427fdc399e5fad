package org.managementacademy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Front desk of the files. The same bytes are stored once; what was put is never changed or replaced. */
@Service
public class ContentStore {
    private final Blobs blobs;
    private final Map<ContentId, Map<String, Place>> listings = new ConcurrentHashMap<>();

    ContentStore(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Stores files by their path; when it returns they survive a crash. The same files give the same id. */
    public ContentId put(Map<String, ? extends Resource> files) {
        return store(files.entrySet().stream()
                .map(file -> Map.entry(file.getKey(), Place.whole(blobs.put(file.getValue())))));
    }

    /**
     * Stores files that belong together behind one another, as one: thousands of them survive a crash for the price of one. The same files give the same
     * id.
     */
    public ContentId pack(SortedMap<String, ? extends Resource> files) {
        var pack = new Pack(files);
        var blob = blobs.put(pack);
        return store(pack.places(blob).entrySet().stream());
    }

    /** The files of several folders, each below its path with {@code /}; an empty path is the top. Their bytes are not stored again. */
    public ContentId join(Map<String, ContentId> folders) {
        return store(folders.entrySet().stream()
                .flatMap(folder -> listed(folder.getValue()).orElseThrow().entrySet().stream()
                        .map(file -> Map.entry(folder.getKey() + file.getKey(), file.getValue()))));
    }

    /**
     * A file by its exact path; readable in ranges and never changing. Its description says nothing about its name or type. Empty when there is none, or
     * nothing of that id.
     */
    public Optional<Resource> find(ContentId id, String path) {
        return listed(id)
                .map(listing -> listing.get(path))
                .flatMap(place -> blobs.find(place.blob()).map(place::of));
    }

    /** Forgets packed files. Whoever calls this has made sure that nobody refers to them any more. */
    public void removePack(ContentId id) {
        listed(id)
                .ifPresent(listing ->
                        listing.values().stream().map(Place::blob).distinct().forEach(blobs::remove));
        blobs.remove(id.value());
        listings.remove(id);
    }

    private ContentId store(Stream<Map.Entry<String, Place>> files) {
        var listing = files.sorted(Map.Entry.comparingByKey())
                .map(file -> file.getValue() + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return new ContentId(blobs.put(new ByteArrayResource(listing.getBytes(StandardCharsets.UTF_8))));
    }

    private Optional<Map<String, Place>> listed(ContentId id) {
        return Optional.ofNullable(listings.computeIfAbsent(id, this::listing));
    }

    private @Nullable Map<String, Place> listing(ContentId id) {
        return blobs.find(id.value())
                .map(ContentStore::text)
                .map(text -> text.lines()
                        .map(line -> line.split(" ", 2))
                        .collect(Collectors.toUnmodifiableMap(parts -> parts[1], parts -> Place.parse(parts[0]))))
                .orElse(null);
    }

    private static String text(Resource listing) {
        try {
            return listing.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
