package org.managementacademy.catalog;

import java.util.List;
import java.util.Optional;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.stereotype.Service;

/** Front desk of the courses: what is published, and every version that an enrolment is pinned to. Answers come from memory. */
@Service
public class Catalog {

    /** All paths by key, also those without a published track. */
    public List<Path> paths() {
        throw new UnsupportedOperationException();
    }

    public Optional<Path> path(PathId id) {
        throw new UnsupportedOperationException();
    }

    public List<Competency> competencies() {
        throw new UnsupportedOperationException();
    }

    public List<Market> markets() {
        throw new UnsupportedOperationException();
    }

    /** The market of a country of work (ISO 3166-1 alpha-2), {@code global} when no market names it. */
    public Market marketOf(String country) {
        throw new UnsupportedOperationException();
    }

    /** The newest published version of a track. */
    public Optional<Track> published(TrackId id) {
        throw new UnsupportedOperationException();
    }

    /** A version that was published once, whole. @throws java.util.NoSuchElementException when it never was */
    public Track track(TrackVersion version) {
        throw new UnsupportedOperationException();
    }

    /** The text of a unit in an edition. @throws java.util.NoSuchElementException when the version has no such unit or language */
    public UnitText text(TrackVersion version, UnitId unit, Language language) {
        throw new UnsupportedOperationException();
    }

    /**
     * (market, language), else (market, en), else (global, language), else (global, en), among the published editions of the path;
     * empty when the path has none of them ("no course yet").
     */
    public Optional<EditionChoice> choose(PathId path, Market market, Language language) {
        throw new UnsupportedOperationException();
    }

    /** All published editions of a path, for a change by hand. */
    public List<EditionChoice> editions(PathId path) {
        throw new UnsupportedOperationException();
    }
}
