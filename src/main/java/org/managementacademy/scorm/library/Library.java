package org.managementacademy.scorm.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.catalog.Placements;
import org.managementacademy.content.ContentStore;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.Role;
import org.managementacademy.people.Scope;
import org.managementacademy.scorm.archive.Limits;
import org.managementacademy.scorm.archive.Opening;
import org.managementacademy.scorm.archive.PackageArchive;
import org.managementacademy.scorm.library.PackageRows.Fact;
import org.managementacademy.scorm.library.PackageUpload.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Front desk of the library of packages. */
@Service
public class Library {
    private static final Logger log = LoggerFactory.getLogger(Library.class);
    private static final int LONGEST_TITLE = 300;

    private final PackageRows rows;
    private final PackageUploads uploads;
    private final UploadFolder folder;
    private final ContentStore content;
    private final Placements placements;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Library(
            PackageRows rows,
            PackageUploads uploads,
            UploadFolder folder,
            ContentStore content,
            Placements placements,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.uploads = uploads;
        this.folder = folder;
        this.content = content;
        this.placements = placements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How far a person reaches in the library: authors everywhere, HR within its scope. */
    public static Scope reach(CurrentPerson me) {
        return me.has(Role.AUTHOR) ? Scope.EVERYBODY : me.scope();
    }

    /** Those uploaded last come first. */
    @Transactional(readOnly = true)
    public List<LibraryPackage> list(Scope scope, boolean archived) {
        return rows.list(scope, archived);
    }

    /** Empty when there is none in this scope. */
    @Transactional(readOnly = true)
    public Optional<LibraryPackage> find(UUID id, Scope scope) {
        return rows.find(id, scope);
    }

    /**
     * Reads a file that is completely here, and makes it a version of the library or refuses it with a report. The second time it does nothing. Bytes that
     * are here already are not stored again; those that are a version of just this package are no new one.
     */
    void read(PackageUpload upload) throws IOException {
        if (upload.isDecided() || !upload.isComplete()) return;
        var archive = folder.checksum(upload.id());
        var known = rows.ofArchive(archive);
        if (known.isPresent()) accept(upload, known.get());
        else unpack(upload, archive);
        folder.remove(upload.id());
    }

    private void unpack(PackageUpload upload, String archive) throws IOException {
        switch (PackageArchive.open(folder.file(upload.id()), Limits.USUAL)) {
            case Opening.Refused refused -> {
                uploads.refuse(upload, refused.report());
                log.atInfo().addKeyValue("upload", upload.id()).log("Refused a package");
            }
            case Opening.Opened opened -> {
                try (var files = opened.archive()) {
                    accept(upload, store(files, archive, opened));
                }
            }
        }
    }

    private PackageContent store(PackageArchive files, String archive, Opening.Opened opened)
            throws FileNotFoundException {
        long bytes = 0;
        for (var path : files.paths()) bytes += files.size(path);
        var organization = opened.manifest().organization();
        var title = organization.title();
        return new PackageContent(
                archive,
                content.pack(ArchivedFile.all(files)),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                organization.tree().edition(),
                organization.pages().size(),
                files.paths().size(),
                bytes,
                opened.report());
    }

    /** A new package takes the id of its upload. */
    private void accept(PackageUpload upload, PackageContent made) {
        transaction.executeWithoutResult(status -> {
            var id = upload.of().filter(rows::lock).orElse(upload.id());
            var versions =
                    rows.find(id, Scope.EVERYBODY).map(LibraryPackage::versions).orElse(List.of());
            var same = versions.stream()
                    .filter(version -> version.content().archive().equals(made.archive()))
                    .map(PackageVersion::number)
                    .findFirst();
            int next = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
            if (!uploads.accept(upload, new Result(id, same.orElse(next))) || same.isPresent()) return;
            var now = clock.instant();
            if (versions.isEmpty()) rows.create(id, upload.region(), now);
            rows.add(id, new PackageVersion(next, made, upload.fileName(), now, upload.owner()));
            rows.fact(Fact.UPLOADED, id, Map.of("version", next, "archive", made.archive()), upload.owner(), now);
            log.atInfo().addKeyValue("package", id).addKeyValue("version", next).log("Added a package");
        });
    }

    /** It is offered no longer; where it is placed it stays. */
    @Transactional
    public void archive(LibraryPackage found, UUID actor) {
        if (rows.archive(found.id(), clock.instant()))
            rows.fact(Fact.ARCHIVED, found.id(), Map.of(), actor, clock.instant());
    }

    @Transactional
    public void restore(LibraryPackage found, UUID actor) {
        if (rows.restore(found.id())) rows.fact(Fact.RESTORED, found.id(), Map.of(), actor, clock.instant());
    }

    /** Whether no version of it has ever been placed in a track. */
    public boolean isRemovable(LibraryPackage found) {
        return found.versions().stream()
                .noneMatch(version -> placements.isUsed(version.content().files()));
    }

    /** Forgets a package that nobody uses, and its files unless another package has the same. */
    public void remove(LibraryPackage found, UUID actor) {
        transaction.executeWithoutResult(status -> {
            if (!rows.lock(found.id())) return;
            rows.remove(found.id());
            rows.fact(Fact.REMOVED, found.id(), Map.of("title", found.title()), actor, clock.instant());
        });
        found.versions().stream()
                .map(version -> version.content().files())
                .filter(files -> !rows.isStored(files))
                .forEach(content::removePack);
    }
}
