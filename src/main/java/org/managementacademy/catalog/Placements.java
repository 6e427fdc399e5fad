package org.managementacademy.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.Placement.PlacedPackage;
import org.managementacademy.content.ContentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of packages that are units of tracks. Each change publishes a new version of the track at once, for those who will be enrolled; nobody is moved.
 * Whoever calls this has made sure that the actor may change the track.
 */
@Service
public class Placements {
    private final PlacementRows rows;
    private final TrackVersions versions;
    private final Publisher publisher;
    private final Clock clock;

    Placements(PlacementRows rows, TrackVersions versions, Publisher publisher, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Placement> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Optional<Placement> find(UUID id) {
        return rows.find(id);
    }

    /** Whether some version of some track, also an earlier one, plays these files. */
    @Transactional(readOnly = true)
    public boolean isUsed(ContentId files) {
        return rows.isPlaced(files) || versions.wasPlaced(files);
    }

    /** Does nothing when it is placed already. */
    public void place(Placement placement, UUID actor) {
        publisher.change(
                () -> {
                    if (rows.find(placement.id()).isPresent()) return;
                    rows.insert(placement, actor, clock.instant());
                    fact("PLACED", placement, actor);
                },
                actor);
    }

    /** Plays another version of the package from now on. */
    public void play(Placement placement, PlacedPackage pack, UUID actor) {
        publisher.change(
                () -> {
                    var other = placement.with(pack);
                    rows.update(other);
                    fact("PLACED", other, actor);
                },
                actor);
    }

    public void takeOut(Placement placement, UUID actor) {
        publisher.change(
                () -> {
                    rows.delete(placement.id());
                    fact("TAKEN_OUT", placement, actor);
                },
                actor);
    }

    private void fact(String kind, Placement placement, UUID actor) {
        var facts = Map.of(
                "unit", placement.unit().value(),
                "package", placement.pack().id().toString(),
                "version", Integer.toString(placement.pack().version()),
                "files", placement.pack().files().value());
        versions.fact(kind, placement.track().value(), facts, actor, clock.instant());
    }
}
