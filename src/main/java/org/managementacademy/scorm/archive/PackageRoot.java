package org.managementacademy.scorm.archive;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;

/**
 * Where in the archive the package lies.
 *
 * @param folder as written, with its slash; empty for the top
 */
record PackageRoot(Entry manifest, byte[] folder) {
    static final String MANIFEST = "imsmanifest.xml";

    /** At the top, else in the one folder that has a manifest. Empty when there is none, and then the problem has been told. */
    static Optional<PackageRoot> find(List<Entry> entries, Findings findings) {
        var manifests = entries.stream()
                .filter(entry -> name(entry).equals(MANIFEST) || name(entry).endsWith("/" + MANIFEST))
                .filter(entry -> !Paths.isLitter(name(entry)))
                .sorted(Comparator.comparingInt(PackageRoot::depth))
                .toList();
        if (manifests.isEmpty()) {
            findings.add(hasArchive(entries) ? Code.ARCHIVE_WITHIN : Code.MANIFEST_MISSING, "");
            return Optional.empty();
        }
        var first = manifests.getFirst();
        var depth = depth(first);
        var beside = manifests.stream().filter(entry -> depth(entry) == depth).count();
        if (depth > 1 && beside > 1) {
            findings.add(Code.SEVERAL_PACKAGES, first.place(), beside);
            return Optional.empty();
        }
        var length = first.written().length - MANIFEST.length();
        var folder = new byte[length];
        System.arraycopy(first.written(), 0, folder, 0, length);
        return Optional.of(new PackageRoot(first, folder));
    }

    boolean isTop() {
        return depth(manifest) == 1;
    }

    /** One character for each byte: enough to find folders and ends of names in every encoding that names come in. */
    private static String name(Entry entry) {
        return new String(entry.written(), StandardCharsets.ISO_8859_1).replace('\\', '/');
    }

    private static int depth(Entry entry) {
        return Paths.segments(name(entry)).size();
    }

    private static boolean hasArchive(List<Entry> entries) {
        return entries.stream()
                .anyMatch(entry -> name(entry).toLowerCase(Locale.ROOT).endsWith(".zip"));
    }
}
