package org.managementacademy.scorm;

import java.text.Normalizer;
import java.util.Optional;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.learning.runtime.Attempt;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The packages of the courses folder and those placed in a track, found by the version of their track and their folder in its files. Names that a page asks for in
 * decomposed letters are found, too: uploaded packages have theirs composed.
 */
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
        var version = new TrackVersion(place[0]);
        return catalog.file(version, place[1] + "/" + path)
                .or(() -> catalog.file(version, place[1] + "/" + Normalizer.normalize(path, Normalizer.Form.NFC)));
    }
}
