package org.managementacademy.scorm.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;
import org.managementacademy.scorm.archive.PackageArchive.Located;
import org.managementacademy.scorm.manifest.Manifest;
import org.managementacademy.scorm.manifest.ManifestReader;
import org.managementacademy.scorm.manifest.Problem;
import org.managementacademy.scorm.manifest.Reading;

/** Looks at all of an archive: its list, its headers, its manifest, its names, and every byte of its files. */
final class Inspection {
    private static final int BUFFER = 1 << 16;
    /** With one of these, reading the files could take what we do not want to give. */
    private static final Set<Code> DANGERS = Set.of(Code.FILE_TOO_LARGE, Code.TOTAL_TOO_LARGE, Code.BOMB, Code.OVERLAP);

    private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);

    private final FileChannel file;
    private final Limits limits;
    private final long latest;
    private final Findings findings = new Findings();
    private List<Problem> ofManifest = List.of();
    private Map<Entry, Long> starts = Map.of();

    Inspection(FileChannel file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.latest = System.nanoTime() + limits.time().toNanos();
    }

    Opening open() throws IOException {
        var listing = Directory.read(file, limits, findings);
        if (listing.isEmpty() || findings.hasErrors()) return refused();
        var entries = listing.get().entries();
        checkWhatIsListed(entries);
        starts = LocalHeaders.check(file, listing.get(), findings);
        var root = PackageRoot.find(entries, findings);
        var manifest = root.isEmpty() ? Optional.<Manifest>empty() : manifest(root.get());
        var files = files(entries, root, manifest);
        if (!findings.hasErrors()) manifest.ifPresent(known -> checkPages(known, files.keySet()));
        if (!findings.has(DANGERS)) readAll(files);
        if (manifest.isEmpty() || findings.hasErrors()) return refused();
        return new Opening.Opened(new PackageArchive(file, files), manifest.get(), report());
    }

    private Opening refused() {
        return new Opening.Refused(report());
    }

    private Report report() {
        return new Report(findings.all(), ofManifest);
    }

    private void checkWhatIsListed(List<Entry> entries) {
        long total = 0;
        for (var entry : entries) {
            var place = entry.place();
            if (entry.isEncrypted()) findings.add(Code.ENCRYPTED, place);
            if (!entry.isKnownMethod()) findings.add(Code.METHOD_UNKNOWN, place, entry.method());
            if (entry.isLink()) findings.add(Code.LINK, place);
            long size = entry.unpacked();
            if (size > limits.fileBytes())
                findings.add(Code.FILE_TOO_LARGE, place, megabytes(size), megabytes(limits.fileBytes()));
            if (limits.isBomb(entry.packed(), size))
                findings.add(Code.BOMB, place, size / Math.max(1, entry.packed()), limits.ratio());
            total = Math.min(total, limits.totalBytes()) + Math.max(0, size);
            if (total < 0) total = Long.MAX_VALUE;
        }
        if (total > limits.totalBytes())
            findings.add(Code.TOTAL_TOO_LARGE, "", megabytes(total), megabytes(limits.totalBytes()));
    }

    /** Rounded up. */
    static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1L << 20);
    }

    private Optional<Manifest> manifest(PackageRoot root) throws IOException {
        if (!canBeRead(root.manifest()) || findings.has(DANGERS)) return Optional.empty();
        try (var bytes = stream(root.manifest())) {
            var reading = ManifestReader.read(bytes);
            ofManifest = reading.problems();
            return reading instanceof Reading.Understood understood
                    ? Optional.of(understood.manifest())
                    : Optional.empty();
        }
    }

    private boolean canBeRead(Entry entry) {
        return starts.containsKey(entry) && !entry.isEncrypted() && entry.isKnownMethod();
    }

    private EntryStream stream(Entry entry) {
        return new EntryStream(file, entry, starts.getOrDefault(entry, 0L));
    }

    /** The files of the package by their path; without those that have problems, and without what lies beside the package. */
    private SortedMap<String, Located> files(
            List<Entry> entries, Optional<PackageRoot> root, Optional<Manifest> manifest) {
        var names = names(entries, root, manifest);
        var paths = new Paths(limits, findings);
        var files = new TreeMap<String, Located>();
        var home = "";
        if (root.isPresent() && !root.get().isTop()) {
            var name = names.name(root.get().manifest());
            home = paths.of(name).map(Inspection::folder).orElse("");
            if (!home.isEmpty()) findings.add(Code.MANIFEST_IN_FOLDER, "", home);
        }
        for (var entry : entries) {
            var name = names.name(entry);
            var path = paths.of(name);
            if (path.isEmpty() || entry.isFolder() || Paths.isLitter(path.get())) continue;
            paths.place(path.get(), name);
            if (path.get().startsWith(home) && canBeRead(entry))
                files.putIfAbsent(
                        path.get().substring(home.length()), new Located(entry, starts.getOrDefault(entry, 0L)));
        }
        paths.tellFilesThatAreFolders();
        return files;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private Names names(List<Entry> entries, Optional<PackageRoot> root, Optional<Manifest> manifest) {
        var unknown = entries.stream()
                .filter(entry -> entry.unicode().isEmpty())
                .map(Entry::written)
                .toList();
        var folder = root.map(PackageRoot::folder).orElse(new byte[0]);
        var expected = manifest.map(Inspection::expected).orElse(Set.of());
        var encoding = NameEncoding.of(unknown, folder, expected);
        if (!encoding.certain())
            findings.add(Code.NAMES_GUESSED, "", encoding.charset().displayName());
        return entry -> entry.unicode().orElseGet(() -> new String(entry.written(), encoding.charset()));
    }

    private interface Names {
        String name(Entry entry);
    }

    private static Set<String> expected(Manifest manifest) {
        var expected = new HashSet<String>();
        for (var resource : manifest.resources().values()) expected.addAll(resource.files());
        for (var organization : manifest.organizations())
            for (var page : organization.pages().values()) page.file().ifPresent(expected::add);
        var composed = new HashSet<String>();
        for (var path : expected) composed.add(composed(path));
        return composed;
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private void readAll(SortedMap<String, Located> files) throws IOException {
        var buffer = new byte[BUFFER];
        for (var file : files.entrySet()) {
            try (var bytes = stream(file.getValue().entry())) {
                while (bytes.read(buffer) >= 0) if (isLate()) return;
            } catch (EntryStream.WrongSize e) {
                findings.add(Code.SIZE_WRONG, file.getKey());
            } catch (EntryStream.Damaged | EOFException e) {
                findings.add(Code.DAMAGED, file.getKey());
            }
            if (isLate()) return;
        }
    }

    private boolean isLate() {
        if (System.nanoTime() - latest < 0) return false;
        findings.add(Code.TOO_SLOW, "", limits.time().toSeconds());
        return true;
    }

    private void checkPages(Manifest manifest, Set<String> paths) {
        var byCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var path : paths) byCase.put(path, path);
        var told = new HashSet<String>();
        for (var organization : manifest.organizations())
            organization
                    .pages()
                    .forEach((activity, page) -> page.file()
                            .map(Inspection::composed)
                            .filter(path -> !paths.contains(path) && told.add(path))
                            .ifPresent(path -> {
                                var similar = byCase.get(path);
                                if (similar == null) findings.add(Code.PAGE_MISSING, path, activity);
                                else findings.add(Code.PAGE_IN_OTHER_CASE, path, activity, similar);
                            }));
        var missing = new ArrayList<String>();
        for (var resource : manifest.resources().values())
            for (var file : resource.files()) missing.add(composed(file));
        missing.stream()
                .filter(path -> !paths.contains(path) && !WEB.matcher(path).matches())
                .sorted()
                .filter(told::add)
                .forEach(path -> findings.add(Code.FILE_MISSING, path));
    }
}
