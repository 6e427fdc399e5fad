package org.managementacademy.catalog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.Problem;
import org.managementacademy.content.ContentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what the courses folder holds, when the academy starts and whenever an author asks. All or nothing: a folder with problems changes
 * nothing. Nobody is moved, because enrolments are pinned to versions.
 */
@Service
class Publisher {
    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private final CatalogSettings settings;
    private final ContentStore content;
    private final TrackVersions versions;
    private final PlacementRows placements;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** As it was read last. */
    private Folder folder;

    private volatile Shelf shelf;

    /** @throws CoursesUnreadable when the folder has problems */
    Publisher(
            CatalogSettings settings,
            ContentStore content,
            TrackVersions versions,
            PlacementRows placements,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.settings = settings;
        this.content = content;
        this.versions = versions;
        this.placements = placements;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.folder = switch (CoursesReader.read(settings.courses())) {
            case CoursesReader.Result.Read read -> kept(read.library());
            case CoursesReader.Result.Unreadable bad -> throw unreadable(bad.problems(), messages);
        };
        this.shelf = new Shelf(folder.library, store(() -> {}, null).published());
    }

    /** What is on offer now. */
    Shelf shelf() {
        return shelf;
    }

    /** Reads the folder again and publishes what has changed. */
    synchronized Result publish(@Nullable UUID actor) {
        return switch (CoursesReader.read(settings.courses())) {
            case CoursesReader.Result.Read read -> {
                folder = kept(read.library());
                yield new Result.Published(refresh(() -> {}, actor).changed());
            }
            case CoursesReader.Result.Unreadable bad -> new Result.Refused(bad.problems());
        };
    }

    /** Makes a change to what is placed, and publishes what it changes, in one transaction. The folder is not read again. */
    synchronized void change(Runnable placing, @Nullable UUID actor) {
        refresh(placing, actor);
    }

    private Stored refresh(Runnable placing, @Nullable UUID actor) {
        var stored = store(placing, actor);
        shelf = new Shelf(folder.library, stored.published());
        return stored;
    }

    /** Files first: a version in the database never misses a file. */
    private Folder kept(Library library) {
        return new Folder(
                library,
                library.drafts().stream()
                        .map(draft -> TrackDocument.of(draft, content.put(draft.files())))
                        .toList());
    }

    private Stored store(Runnable placing, @Nullable UUID actor) {
        return transaction.execute(status -> {
            versions.lock();
            placing.run();
            var placed = placements.all();
            return change(
                    folder.tracks.stream()
                            .map(track -> track.with(placed, content))
                            .collect(Collectors.toMap(TrackDocument::version, track -> track)),
                    actor);
        });
    }

    private Stored change(Map<TrackVersion, TrackDocument> documents, @Nullable UUID actor) {
        var now = clock.instant();
        var before = versions.published();
        var changed = new ArrayList<TrackVersion>();
        documents.forEach((version, document) -> {
            if (version.equals(before.get(document.id()))) return;
            versions.publish(document, actor, now);
            changed.add(version);
            log.atInfo()
                    .addKeyValue("track", document.id())
                    .addKeyValue("version", version)
                    .log("Published a track");
        });
        var offered = documents.values().stream().map(TrackDocument::id).collect(Collectors.toSet());
        before.keySet().stream()
                .filter(track -> !offered.contains(track))
                .forEach(track -> versions.withdraw(track, actor, now));
        if (!changed.isEmpty()) events.publishEvent(new CatalogPublished(List.copyOf(changed)));
        return new Stored(versions.published(), changed);
    }

    private static CoursesUnreadable unreadable(List<Problem> problems, MessageSource messages) {
        var list = problems.stream()
                .map(problem -> "  " + problem.place() + "  "
                        + messages.getMessage(
                                problem.messageKey(), problem.arguments().toArray(), Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        return new CoursesUnreadable(
                messages.getMessage("catalog.courses.unreadable", new Object[] {problems.size()}, Locale.ENGLISH) + "\n"
                        + list,
                problems);
    }

    /** @param tracks without what is placed in them */
    private record Folder(Library library, List<TrackDocument> tracks) {}

    private record Stored(Map<TrackId, TrackVersion> published, List<TrackVersion> changed) {}

    /** What came of publishing. */
    sealed interface Result {
        record Published(List<TrackVersion> changed) implements Result {}

        record Refused(List<Problem> problems) implements Result {}
    }
}
