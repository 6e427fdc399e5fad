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
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile Shelf shelf;

    /** @throws CoursesUnreadable when the folder has problems */
    Publisher(
            CatalogSettings settings,
            ContentStore content,
            TrackVersions versions,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.settings = settings;
        this.content = content;
        this.versions = versions;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.shelf = switch (CoursesReader.read(settings.courses())) {
            case CoursesReader.Result.Read read ->
                new Shelf(read.library(), store(read.library(), null).published());
            case CoursesReader.Result.Unreadable bad -> throw unreadable(bad.problems(), messages);
        };
    }

    /** What is on offer now. */
    Shelf shelf() {
        return shelf;
    }

    /** Reads the folder again and publishes what has changed. */
    synchronized Result publish(@Nullable UUID actor) {
        return switch (CoursesReader.read(settings.courses())) {
            case CoursesReader.Result.Read read -> {
                var stored = store(read.library(), actor);
                shelf = new Shelf(read.library(), stored.published());
                yield new Result.Published(stored.changed());
            }
            case CoursesReader.Result.Unreadable bad -> new Result.Refused(bad.problems());
        };
    }

    /** Files first: a version in the database never misses a file. */
    private Stored store(Library library, @Nullable UUID actor) {
        var documents = library.drafts().stream()
                .map(draft -> TrackDocument.of(draft, content.put(draft.files())))
                .collect(Collectors.toMap(TrackDocument::version, document -> document));
        return transaction.execute(status -> change(documents, actor));
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

    private record Stored(Map<TrackId, TrackVersion> published, List<TrackVersion> changed) {}

    /** What came of publishing. */
    sealed interface Result {
        record Published(List<TrackVersion> changed) implements Result {}

        record Refused(List<Problem> problems) implements Result {}
    }
}
