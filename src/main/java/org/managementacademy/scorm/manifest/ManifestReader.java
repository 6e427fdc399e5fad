package org.managementacademy.scorm.manifest;

import static org.managementacademy.scorm.manifest.Vocabulary.CONTENT_PACKAGING;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.Edition;

/**
 * Reads an {@code imsmanifest.xml}.
 *
 * {@snippet :
 * switch (ManifestReader.read(file)) {
 *     case Reading.Understood(var manifest, var warnings) -> play(manifest.organization());
 *     case Reading.Refused(var problems) -> tell(problems);
 * }
 * }
 */
public final class ManifestReader {
    private final Problems problems = new Problems();

    private ManifestReader() {}

    /** Reads to the end, and does not close. The encoding is that which the file names. */
    public static Reading read(InputStream file) {
        return new ManifestReader().understand(file);
    }

    private Reading understand(InputStream file) {
        var root = XmlReader.read(file, problems);
        if (root.isEmpty()) return refused();
        if (!root.get().is(CONTENT_PACKAGING, "manifest")) {
            problems.add(Code.NOT_A_MANIFEST, root.get(), root.get().name());
            return refused();
        }
        var manifest = root.get();
        var edition = edition(manifest);
        for (var submanifest : manifest.children(CONTENT_PACKAGING, "manifest"))
            problems.add(Code.SUBMANIFEST, submanifest);
        var resources = new ResourceReader(problems).read(manifest);
        var sequencing = new SequencingReader(manifest, problems);
        List<Organization> organizations = new ArrayList<>();
        for (var element : byPreference(manifest))
            new OrganizationReader(edition, sequencing, resources, problems)
                    .read(element)
                    .ifPresent(organizations::add);
        if (problems.hasErrors()) return refused();
        return new Reading.Understood(
                new Manifest(
                        manifest.attribute("identifier").orElse(""),
                        manifest.attribute("version").orElse(""),
                        edition,
                        organizations,
                        resources.resources()),
                problems.inOrder());
    }

    private Reading refused() {
        return new Reading.Refused(problems.inOrder());
    }

    /** The default organization first, the others in the order of the manifest. */
    private List<Element> byPreference(Element manifest) {
        var groups = manifest.children(CONTENT_PACKAGING, "organizations");
        List<Element> organizations = new ArrayList<>();
        for (var group : groups) organizations.addAll(group.children(CONTENT_PACKAGING, "organization"));
        if (organizations.isEmpty()) {
            problems.add(Code.NO_ORGANIZATION, groups.isEmpty() ? manifest : groups.getFirst());
            return organizations;
        }
        var group = groups.getFirst();
        var named = group.attribute("default").orElse("");
        if (named.isEmpty()) {
            problems.addAttribute(Code.DEFAULT_ORGANIZATION_MISSING, group, "default");
            return organizations;
        }
        for (var organization : List.copyOf(organizations))
            if (organization.attribute("identifier").orElse("").equals(named)) {
                organizations.remove(organization);
                organizations.addFirst(organization);
                return organizations;
            }
        problems.addAttribute(Code.DEFAULT_ORGANIZATION_UNKNOWN, group, "default", named);
        return organizations;
    }

    private Edition edition(Element manifest) {
        var version = manifest.child(CONTENT_PACKAGING, "metadata")
                .flatMap(metadata -> metadata.child(CONTENT_PACKAGING, "schemaversion"))
                .map(Element::text)
                .orElse("");
        return switch (version.toLowerCase(Locale.ROOT)) {
            case "1.2" -> Edition.SCORM_12;
            case "cam 1.3", "2004 2nd edition" -> Edition.SCORM_2004_2ND;
            case "2004 3rd edition" -> Edition.SCORM_2004_3RD;
            case "2004 4th edition" -> Edition.SCORM_2004_4TH;
            default -> {
                problems.add(Code.EDITION_UNKNOWN, manifest, version);
                yield manifest.namespace().contains("imsproject") ? Edition.SCORM_12 : Edition.SCORM_2004_4TH;
            }
        };
    }
}
