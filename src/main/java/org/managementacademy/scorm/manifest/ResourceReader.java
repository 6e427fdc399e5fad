package org.managementacademy.scorm.manifest;

import static org.managementacademy.scorm.manifest.Vocabulary.CONTENT_PACKAGING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.manifest.Problem.Code;

/** Reads the resources of a manifest. */
final class ResourceReader {
    private final Problems problems;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    ResourceReader(Problems problems) {
        this.problems = problems;
    }

    /** By identifier, in the order of the manifest. */
    Map<String, Resource> resources() {
        return resources;
    }

    /** Whether the page of the resource was refused, and the problem has been told. */
    boolean hasRefusedPage(String id) {
        return refused.contains(id);
    }

    ResourceReader read(Element manifest) {
        var outer = base(manifest, "");
        for (var group : manifest.children(CONTENT_PACKAGING, "resources")) {
            var base = base(group, outer);
            var elements = group.children(CONTENT_PACKAGING, "resource");
            for (var element : elements) add(element, base);
            for (var element : elements) checkDependencies(element);
        }
        resources.replaceAll((id, resource) -> withoutUnknown(resource));
        return this;
    }

    private void add(Element element, String outer) {
        var id = element.attribute("identifier").orElse("");
        if (id.isEmpty()) {
            problems.addAttribute(Code.IDENTIFIER_MISSING, element, "identifier");
            return;
        }
        var base = base(element, outer);
        List<String> files = new ArrayList<>();
        for (var file : element.children(CONTENT_PACKAGING, "file")) {
            var address = address(file, base);
            if (address != null) files.add(Addresses.file(address));
        }
        var page = address(element, base);
        if (page == null && element.attribute("href").isPresent()) refused.add(id);
        var resource = new Resource(id, isSco(element), page, files, dependencies(element));
        if (resources.putIfAbsent(id, resource) != null)
            problems.addAttribute(Code.IDENTIFIER_TWICE, element, "identifier", id);
    }

    private String base(Element element, String outer) {
        var written = element.attribute("base");
        if (written.isEmpty()) return outer;
        var base = Addresses.resolve(outer, written.get());
        if (base.isEmpty()) problems.addAttribute(Code.ADDRESS_OUTSIDE, element, "base", written.get());
        return base.orElse(outer);
    }

    private @Nullable String address(Element element, String base) {
        var written = element.attribute("href");
        if (written.isEmpty()) return null;
        var address = Addresses.resolve(base, written.get());
        if (address.isEmpty()) problems.addAttribute(Code.ADDRESS_OUTSIDE, element, "href", written.get());
        return address.orElse(null);
    }

    /** SCORM 1.2 writes {@code scormtype}, SCORM 2004 {@code scormType}. */
    private static boolean isSco(Element element) {
        var type = element.attribute("scormType").or(() -> element.attribute("scormtype"));
        return type.orElse("").equalsIgnoreCase("sco");
    }

    private static List<String> dependencies(Element element) {
        return element.children(CONTENT_PACKAGING, "dependency").stream()
                .flatMap(dependency -> dependency.attribute("identifierref").stream())
                .toList();
    }

    private void checkDependencies(Element element) {
        for (var dependency : element.children(CONTENT_PACKAGING, "dependency"))
            dependency
                    .attribute("identifierref")
                    .filter(id -> !resources.containsKey(id))
                    .ifPresent(id -> problems.addAttribute(Code.DEPENDENCY_UNKNOWN, dependency, "identifierref", id));
    }

    private Resource withoutUnknown(Resource resource) {
        var known =
                resource.dependencies().stream().filter(resources::containsKey).toList();
        return new Resource(resource.id(), resource.sco(), resource.href(), resource.files(), known);
    }
}
