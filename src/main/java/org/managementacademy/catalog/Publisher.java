package org.managementacademy.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.CoursesReader;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.Problem;
import org.managementacademy.catalog.reading.TrackDraft;
import org.managementacademy.content.ContentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what the courses folder holds, when the academy starts and whenever an author asks. A folder with errors changes nothing; a track that
 * breaks the policy keeps the version it has. Nobody is moved, because enrolments are pinned to versions. A start with a folder whose publication stands reads only its heads.
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
    private final ChangedOriginals originals;
    private final CoursesSeen seen;
    private final MessageSource messages;
    private final Clock clock;
    /** As it was read last; null until somebody needs it, when its publication is known to stand. */
    private @Nullable Folder folder;

    private volatile Shelf shelf;

    /** @throws CoursesUnreadable when the folder has problems */
    Publisher(
            CatalogSettings settings,
            ContentStore content,
            TrackVersions versions,
            PlacementRows placements,
            ChangedOriginals originals,
            CoursesSeen seen,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.settings = settings;
        this.content = content;
        this.versions = versions;
        this.placements = placements;
        this.originals = originals;
        this.seen = seen;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.messages = messages;
        this.shelf = CoursesFolder.locate(settings.courses())
                .filter(seen::wasPublishedLast)
                .map(known -> new Shelf(CoursesReader.heads(known), versions.published()))
                .orElseGet(() -> store(() -> {}, null).shelf);
    }

    /** What is on offer now. */
    Shelf shelf() {
        return shelf;
    }

    /** The folder as it was read last. */
    Library library() {
        return folder().library;
    }

    /** What keeps tracks of that folder from being published; those that were published before stay so. */
    List<Problem> breaches() {
        return folder().breaches;
    }

    /** Some time after the start, so that nobody has to wait for it: the first pages come first. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        CompletableFuture.runAsync(this::folder, CompletableFuture.delayedExecutor(15, TimeUnit.SECONDS))
                .exceptionally(failure -> {
                    log.warn("The courses folder cannot be read", failure);
                    return null;
                });
    }

    /** Reads the folder again and publishes what has changed. */
    synchronized Result publish(@Nullable UUID actor) {
        return switch (CoursesReader.read(settings.courses(), LocalDate.now(clock))) {
            case CoursesReader.Result.Read read -> {
                folder = kept(read);
                yield new Result.Published(refresh(() -> {}, actor).changed);
            }
            case CoursesReader.Result.Unreadable bad -> new Result.Refused(bad.errors());
        };
    }

    /** Makes a change to what is placed, and publishes what it changes, in one transaction. The folder is not read again. */
    synchronized void change(Runnable placing, @Nullable UUID actor) {
        refresh(placing, actor);
    }

    private Stored refresh(Runnable placing, @Nullable UUID actor) {
        var stored = store(placing, actor);
        shelf = stored.shelf;
        return stored;
    }

    private synchronized Folder folder() {
        if (folder == null)
            folder = switch (CoursesReader.read(settings.courses(), LocalDate.now(clock))) {
                case CoursesReader.Result.Read read -> kept(read);
                case CoursesReader.Result.Unreadable bad -> throw unreadable(bad.errors());
            };
        return folder;
    }

    /** Files first: a version in the database never misses a file. */
    private Folder kept(CoursesReader.Result.Read read) {
        var breaches = read.problems().stream().filter(Problem::isBreach).toList();
        for (var breach : breaches)
            log.atWarn()
                    .addKeyValue("file", breach.file())
                    .addKeyValue("kind", breach.kind())
                    .log("Not published: a track breaks the policy");
        return new Folder(
                read.library(),
                breaches,
                read.library().drafts().stream()
                        .filter(draft -> read.breaches(draft.id()).isEmpty())
                        .map(draft -> TrackDocument.of(draft, content.put(draft.files())))
                        .toList(),
                seen.fingerprint(CoursesFolder.locate(settings.courses()).orElseThrow()));
    }

    private Stored store(Runnable placing, @Nullable UUID actor) {
        var offered = folder();
        var changed = transaction.execute(status -> {
            versions.lock();
            placing.run();
            var placed = placements.all();
            seen.remember(offered.fingerprint);
            originals.remember(offered.library.drift());
            var written = offered.library.drafts().stream().map(TrackDraft::id).collect(Collectors.toSet());
            return change(
                    offered.tracks.stream()
                            .map(track -> track.with(placed, content))
                            .collect(Collectors.toMap(TrackDocument::version, track -> track)),
                    written,
                    actor);
        });
        return new Stored(new Shelf(offered.library, versions.published()), changed);
    }

    /** @param written all tracks of the folder; others are no longer offered */
    private List<TrackVersion> change(
            Map<TrackVersion, TrackDocument> documents, Set<TrackId> written, @Nullable UUID actor) {
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
        before.keySet().stream()
                .filter(track -> !written.contains(track))
                .forEach(track -> versions.withdraw(track, actor, now));
        if (!changed.isEmpty()) events.publishEvent(new CatalogPublished(List.copyOf(changed)));
        return changed;
    }

    private CoursesUnreadable unreadable(List<Problem> problems) {
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

    /**
     * @param breaches of the policy, by the tracks that may not be published
     * @param tracks   that may, without what is placed in them
     */
    private record Folder(
            Library library, List<Problem> breaches, List<TrackDocument> tracks, Optional<String> fingerprint) {}

    private record Stored(Shelf shelf, List<TrackVersion> changed) {}

    /** What came of publishing. */
    sealed interface Result {
        record Published(List<TrackVersion> changed) implements Result {}

        record Refused(List<Problem> problems) implements Result {}
    }
}
