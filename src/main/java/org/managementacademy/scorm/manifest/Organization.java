package org.managementacademy.scorm.manifest;

import java.util.Map;
import java.util.Optional;
import org.managementacademy.scorm.sequencing.ActivityTree;

/**
 * One way through a package.
 *
 * @param tree its root is the organization itself
 * @param pages where the content of each leaf of the tree begins, by the identifier of the activity
 */
public record Organization(String id, String title, ActivityTree tree, Map<String, Page> pages) {
    /**
     * Where the content of an activity begins.
     *
     * @param address relative to the package, with the item's parameters; or absolute, elsewhere in the web
     */
    public record Page(String address, Resource resource) {

        /** Path of the file within the package; empty when the content lies elsewhere. */
        public Optional<String> file() {
            return Addresses.isElsewhere(address) ? Optional.empty() : Optional.of(Addresses.file(address));
        }
    }

    public Organization {
        pages = Map.copyOf(pages);
    }

    public Optional<Page> page(String activity) {
        return Optional.ofNullable(pages.get(activity));
    }
}
