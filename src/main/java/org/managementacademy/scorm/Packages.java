package org.managementacademy.scorm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.scorm.manifest.ManifestReader;
import org.managementacademy.scorm.manifest.Reading;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** All packages that can be played, whatever their source. Those used last are kept as they were read. */
@Component
class Packages {
    private static final int KEPT = 200;

    private final List<PackageSource> sources;
    private final Map<PackagePin, PlayedPackage> read =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<PackagePin, PlayedPackage> eldest) {
                    return size() > KEPT;
                }
            });

    Packages(List<PackageSource> sources) {
        this.sources = sources;
    }

    /** What a new attempt is pinned to; empty when no source has a package for its unit. */
    Optional<PackagePin> pin(Attempt attempt) {
        return sources.stream().flatMap(source -> source.pin(attempt).stream()).findFirst();
    }

    /** @throws IllegalStateException when it cannot be played: whoever lets packages in looks at them first */
    PlayedPackage of(PackagePin pin) {
        var known = read.get(pin);
        if (known != null) return known;
        var found = read(pin);
        read.put(pin, found);
        return found;
    }

    Optional<Resource> file(PackagePin pin, String path) {
        return source(pin).file(pin, path);
    }

    private PlayedPackage read(PackagePin pin) {
        var file = file(pin, "imsmanifest.xml").orElseThrow(() -> new IllegalStateException("No manifest in " + pin));
        try (var manifest = file.getInputStream()) {
            return switch (ManifestReader.read(manifest)) {
                case Reading.Understood understood ->
                    PlayedPackage.of(understood.manifest().organization());
                case Reading.Refused refused ->
                    throw new IllegalStateException("Unplayable manifest in " + pin + ": " + refused.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackageSource source(PackagePin pin) {
        return sources.stream()
                .filter(source -> source.name().equals(pin.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No source of " + pin));
    }
}
