package org.managementacademy.scorm.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content that items launch or that other content needs.
 *
 * @param sco whether it speaks to the run-time API
 * @param href page to launch, relative to the package or absolute, encoded as the manifest writes it; null for none
 * @param files paths within the package, decoded
 * @param dependencies identifiers of resources that exist
 */
public record Resource(String id, boolean sco, @Nullable String href, List<String> files, List<String> dependencies) {
    public Resource {
        files = List.copyOf(files);
        dependencies = List.copyOf(dependencies);
    }
}
