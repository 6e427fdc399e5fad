package org.managementacademy.scorm;

import java.util.Optional;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.learning.runtime.Attempt;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The packages that lie in the courses folder, found by the version of their track and their folder in its files. */
@Component
class CoursePackages implements PackageSource {
    private static final String NAME = "courses";
    private final Catalog catalog;

    CoursePackages(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<PackagePin> pin(Attempt attempt) {
        return catalog.text(attempt.version(), attempt.unit().id(), attempt.language())
                .packageFolder()
                .map(folder -> new PackagePin(NAME, attempt.version().value() + "/" + folder));
    }

    @Override
    public Optional<Resource> file(PackagePin pin, String path) {
        var place = pin.place().split("/", 2);
        return catalog.file(new TrackVersion(place[0]), place[1] + "/" + path);
    }
}
