package org.managementacademy.scorm.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;

/**
 * A package of the library.
 *
 * @param region   who looks after it; empty for the whole company
 * @param versions the newest first; never empty
 */
public record LibraryPackage(
        UUID id, Optional<RegionId> region, Optional<Instant> archivedAt, List<PackageVersion> versions) {

    public PackageVersion newest() {
        return versions.getFirst();
    }

    public String title() {
        return newest().content().title();
    }

    /** Whether whoever reaches so far may change it; all who see it may place it. */
    public boolean isChangeableBy(Scope scope) {
        return isChangeable(region, scope);
    }

    static boolean isChangeable(Optional<RegionId> region, Scope scope) {
        return region.map(scope::contains).orElse(scope.everywhere());
    }

    public boolean isArchived() {
        return archivedAt.isPresent();
    }

    public Optional<PackageVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
