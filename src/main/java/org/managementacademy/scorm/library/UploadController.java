package org.managementacademy.scorm.library;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.RegionId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Receives packages: as one form, or in parts that can be resumed, in the manner of the core of tus (POST announces a file, PATCH appends at an offset,
 * HEAD tells the offset).
 */
@Controller
@RequestMapping("/packages/uploads")
@PreAuthorize("hasAnyRole('AUTHOR','LOCAL_HR','GROUP_HR')")
class UploadController {
    static final String PART = "application/offset+octet-stream";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";

    private final PackageUploads uploads;
    private final Library library;

    UploadController(PackageUploads uploads, Library library) {
        this.uploads = uploads;
        this.library = library;
    }

    /** All in one form, without scripts. */
    @PostMapping(consumes = "multipart/form-data")
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(name = "package", required = false) @Nullable UUID newVersionOf,
            CurrentPerson me)
            throws IOException {
        var name = file.getOriginalFilename();
        var id = begin(name == null ? "" : name, file.getSize(), region, newVersionOf, me);
        try (var bytes = file.getInputStream()) {
            uploads.append(require(id, me), 0, bytes);
        }
        return read(id, me);
    }

    /** Announces a file that comes in parts. @param bytes its size */
    @PostMapping
    ResponseEntity<Void> announce(
            @RequestParam String fileName,
            @RequestParam long bytes,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(name = "package", required = false) @Nullable UUID newVersionOf,
            CurrentPerson me)
            throws IOException {
        var id = begin(fileName, bytes, region, newVersionOf, me);
        return ResponseEntity.created(URI.create("/packages/uploads/" + id))
                .header(OFFSET, "0")
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable UUID id, CurrentPerson me) {
        var upload = require(id, me);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(OFFSET, Long.toString(upload.received()))
                .header(LENGTH, Long.toString(upload.bytes()))
                .build();
    }

    @PatchMapping(path = "/{id}", consumes = PART)
    ResponseEntity<Void> append(
            @PathVariable UUID id, @RequestHeader(OFFSET) long offset, CurrentPerson me, HttpServletRequest request)
            throws IOException {
        var now = uploads.append(require(id, me), offset, request.getInputStream());
        return ResponseEntity.status(now.isPresent() ? HttpStatus.NO_CONTENT : CONFLICT)
                .header(
                        OFFSET,
                        Long.toString(now.orElseGet(() -> require(id, me).received())))
                .build();
    }

    /** What has come of the file: how much is here, or why it was refused. */
    @GetMapping("/{id}")
    String upload(@PathVariable UUID id, CurrentPerson me, Model model) {
        var upload = require(id, me);
        if (upload.result().isPresent()) return page(upload);
        model.addAttribute("upload", upload);
        upload.refused().ifPresent(report -> model.addAttribute("problems", ProblemRow.of(report)));
        return "scorm/library/upload";
    }

    /** Reads the file when all of it is here; the second time it leads to what the first has made. */
    @PostMapping("/{id}/reading")
    String read(@PathVariable UUID id, CurrentPerson me) throws IOException {
        library.read(require(id, me));
        return page(require(id, me));
    }

    private static String page(PackageUpload upload) {
        return upload.result()
                .map(result -> "redirect:/packages/" + result.packageId() + "?uploaded=" + result.number())
                .orElse("redirect:/packages/uploads/" + upload.id());
    }

    private UUID begin(
            String fileName, long bytes, @Nullable String region, @Nullable UUID newVersionOf, CurrentPerson me)
            throws IOException {
        var scope = Library.reach(me);
        var of = Optional.ofNullable(region).filter(name -> !name.isEmpty()).map(RegionId::new);
        var allowed = newVersionOf == null
                ? LibraryPackage.isChangeable(of, scope)
                : library.find(newVersionOf, scope).stream().anyMatch(found -> found.isChangeableBy(scope));
        if (!allowed) throw new ResponseStatusException(NOT_FOUND);
        return uploads.begin(fileName, bytes, me.id().value(), of, Optional.ofNullable(newVersionOf))
                .orElseThrow(() -> new ResponseStatusException(CONTENT_TOO_LARGE));
    }

    private PackageUpload require(UUID id, CurrentPerson me) {
        return uploads.find(id, me.id().value()).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}
