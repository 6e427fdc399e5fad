package org.managementacademy.scorm.manifest;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.managementacademy.scorm.sequencing.Edition;

/**
 * What a package says of itself.
 *
 * @param version as its author counts; empty when they do not
 * @param organizations the default one first; never empty
 * @param resources by identifier
 */
public record Manifest(
        String identifier,
        String version,
        Edition edition,
        List<Organization> organizations,
        Map<String, Resource> resources) {
    public Manifest {
        organizations = List.copyOf(organizations);
        resources = Map.copyOf(resources);
    }

    /** The organization that is played unless another is asked for. */
    public Organization organization() {
        return organizations.getFirst();
    }

    /** Every file that a resource says it needs: its own, and those of the resources it depends on, and so on. */
    public Set<String> filesOf(Resource resource) {
        var files = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<>(Set.of(resource.id()));
        var waiting = new ArrayDeque<>(List.of(resource));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            files.addAll(next.files());
            for (var dependency : next.dependencies()) {
                var needed = resources.get(dependency);
                if (needed != null && seen.add(dependency)) waiting.add(needed);
            }
        }
        return files;
    }
}
