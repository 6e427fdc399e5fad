package org.managementacademy.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.Library.MarketEntry;
import org.managementacademy.content.ContentStore;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;
import org.managementacademy.shared.Market;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Front desk of the courses: what is published, and every version that an enrolment is pinned to. Answers come from memory. */
@Service
public class Catalog {
    private final Publisher publisher;
    private final TrackVersions versions;
    private final ChangedOriginals originals;
    private final ContentStore content;
    /** Versions that somebody has asked for; each is read once. */
    private final Map<TrackVersion, PublishedTrack> read = new ConcurrentHashMap<>();

    Catalog(Publisher publisher, TrackVersions versions, ChangedOriginals originals, ContentStore content) {
        this.publisher = publisher;
        this.versions = versions;
        this.originals = originals;
        this.content = content;
    }

    /** All paths by key, also those without a published track. */
    public List<Path> paths() {
        return publisher.shelf().paths().values().stream()
                .sorted(Comparator.comparing(Path::id))
                .toList();
    }

    public Optional<Path> path(PathId id) {
        return Optional.ofNullable(publisher.shelf().paths().get(id));
    }

    /** The courses folder as it was read last, with what nobody can be enrolled on yet. The first call after a start may take seconds. */
    public Library library() {
        return publisher.library();
    }

    public List<Competency> competencies() {
        return publisher.shelf().competencies();
    }

    public List<Market> markets() {
        return publisher.shelf().markets().stream().map(MarketEntry::market).toList();
    }

    /** The name of a market; its key when the courses no longer know it. */
    public Localized title(Market market) {
        return publisher.shelf().markets().stream()
                .filter(entry -> entry.market().equals(market))
                .map(MarketEntry::title)
                .findFirst()
                .orElseGet(() -> new Localized(Map.of(Language.EN, market.value())));
    }

    /** The HR regions that may place packages in the tracks of a market. */
    public Set<String> regions(Market market) {
        return publisher.shelf().markets().stream()
                .filter(entry -> entry.market().equals(market))
                .findFirst()
                .map(MarketEntry::regions)
                .orElse(Set.of());
    }

    /** The market of a country of work (ISO 3166-1 alpha-2), {@code global} when no market names it. */
    public Market marketOf(String country) {
        return publisher.shelf().marketOf(country);
    }

    /** The newest published version of a track. */
    public Optional<Track> published(TrackId id) {
        return Optional.ofNullable(publisher.shelf().published().get(id)).map(this::track);
    }

    /** A version that was published once, whole. @throws java.util.NoSuchElementException when it never was */
    public Track track(TrackVersion version) {
        return require(version).track();
    }

    /** The text of a unit in an edition. @throws java.util.NoSuchElementException when the version has no such unit or language */
    public UnitText text(TrackVersion version, UnitId unit, Language language) {
        return require(version).text(unit, language);
    }

    /**
     * Whether the text of a unit lacks a change in the meaning of its original, in the light of what is published now: a text of an earlier version is
     * not newer than the published one.
     */
    public Optional<OriginalChanged> originalChanged(TrackVersion version, UnitId unit, Language language) {
        return originals.find(track(version).id(), unit, language);
    }

    /**
     * A file of a version: of a package, a video, captions. It never changes, so it may be cached for ever, and it can be read in ranges. Its content
     * type is the caller's to say. Whoever asks must have shown a right to the version.
     *
     * @param path as in {@link UnitText#media} and {@link UnitText#captions}, or below {@link UnitText#packageFolder}
     */
    public Optional<Resource> file(TrackVersion version, String path) {
        return content.find(require(version).files(), path);
    }

    /**
     * (market, language), else (market, en), else (global, language), else (global, en), among the published editions of the path;
     * empty when the path has none of them ("no course yet").
     */
    public Optional<EditionChoice> choose(PathId path, Market market, Language language) {
        return Stream.of(market, Market.GLOBAL)
                .flatMap(place ->
                        Stream.of(language, Language.EN).flatMap(spoken -> edition(path, place, spoken).stream()))
                .findFirst()
                .map(found -> found.exactFor(market, language));
    }

    /** All published editions of a path, for a change by hand. */
    public List<EditionChoice> editions(PathId path) {
        return path(path).stream()
                .flatMap(found -> found.tracks().stream())
                .flatMap(track -> published(track).stream())
                .sorted(Comparator.comparing(track -> track.id().value()))
                .flatMap(track -> track.languages().stream()
                        .sorted()
                        .map(language -> new EditionChoice(track.id(), track.version(), language, true)))
                .toList();
    }

    private Optional<EditionChoice> edition(PathId path, Market market, Language language) {
        return published(TrackId.of(path, market))
                .filter(track -> track.languages().contains(language))
                .map(track -> new EditionChoice(track.id(), track.version(), language, true));
    }

    private PublishedTrack require(TrackVersion version) {
        var known = read.get(version);
        if (known != null) return known;
        var document = versions.find(version)
                .orElseThrow(() -> new NoSuchElementException("No version " + version + " was ever published"));
        var track = PublishedTrack.of(version, document);
        read.put(version, track);
        return track;
    }
}
