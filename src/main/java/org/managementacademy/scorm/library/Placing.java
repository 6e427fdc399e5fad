package org.managementacademy.scorm.library;

import java.util.List;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Placement;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.RegionId;
import org.managementacademy.shared.Language;

/** Who may place packages where, and where one is placed. */
final class Placing {
    private Placing() {}

    /** Local HR when one of their regions looks after the market; authors and group HR everywhere. */
    static boolean isAllowed(TrackId track, CurrentPerson me, Catalog catalog) {
        var scope = Library.reach(me);
        return scope.everywhere()
                || catalog.regions(track.market()).stream().map(RegionId::new).anyMatch(scope::contains);
    }

    /**
     * Where a package is a unit.
     *
     * @param changeable whether the reader may take it out
     */
    public record Place(UUID id, String path, String market, int week, String title, int version, boolean changeable) {}

    static List<Place> places(
            List<Placement> all, LibraryPackage found, CurrentPerson me, Catalog catalog, Language reader) {
        return all.stream()
                .filter(placement -> placement.pack().id().equals(found.id()))
                .map(placement -> new Place(
                        placement.id(),
                        catalog.path(placement.track().path())
                                .map(path -> path.title().in(reader))
                                .orElse(placement.track().value()),
                        catalog.title(placement.track().market()).in(reader),
                        placement.week(),
                        placement.title(reader),
                        placement.pack().version(),
                        isAllowed(placement.track(), me, catalog)))
                .toList();
    }
}
