package org.managementacademy.people.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.RoleFact;
import org.managementacademy.people.directory.PeopleDesk;
import org.managementacademy.people.intake.Imports.Import;
import org.managementacademy.people.intake.Intake.Looked;
import org.managementacademy.tables.Downloads;
import org.managementacademy.tables.RefusalGroup;
import org.managementacademy.tables.RefusedRows;
import org.managementacademy.tables.Sheet.Form;
import org.managementacademy.tables.SheetWriter;
import org.managementacademy.tables.Uploads;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload, preview, confirmation, result: each a page with its own address. */
@Controller
@PeopleDesk
class ImportController {

    private static final int SHOWN = 100;
    private static final List<String> COLUMNS = Stream.concat(
                    Arrays.stream(Column.values()).map(Column::header),
                    Arrays.stream(RoleFact.values()).map(RoleFact::column))
            .toList();

    private final Uploads uploads;
    private final Intake intake;
    private final MessageSource messages;

    ImportController(Uploads uploads, Intake intake, MessageSource messages) {
        this.uploads = uploads;
        this.intake = intake;
        this.messages = messages;
    }

    @GetMapping("/people/import")
    String start(CurrentPerson me, Model model) {
        model.addAttribute("imports", intake.recent(me));
        model.addAttribute("columns", COLUMNS);
        return "people/import";
    }

    @GetMapping("/people/import/template.csv")
    void template(HttpServletResponse response) throws IOException {
        Downloads.begin(response, "people.csv", SheetWriter.CSV_TYPE + ";charset=UTF-8");
        try (var writer = SheetWriter.csv(response.getOutputStream(), ',')) {
            writer.header(COLUMNS);
        }
    }

    @PostMapping("/people/import")
    String upload(@RequestParam MultipartFile file, CurrentPerson me) throws IOException {
        var name = file.getOriginalFilename();
        var id = uploads.keep(name == null ? "" : name, file.getBytes(), me.id().value());
        return "redirect:/people/import/" + id;
    }

    @GetMapping("/people/import/{id}")
    String preview(@PathVariable UUID id, CurrentPerson me, Model model) {
        var done = intake.done(id, me);
        if (done.isPresent()) return result(done.get(), me, model);
        var upload = require(id, me);
        model.addAttribute("upload", upload);
        model.addAttribute("shown", SHOWN);
        switch (intake.look(upload, me)) {
            case Looked.Checked checked -> {
                model.addAttribute("preview", checked.preview());
                model.addAttribute("refusals", RefusalGroup.of(checked.preview().refused()));
                model.addAttribute("form", checked.preview().sheet().form());
            }
            case Looked.Unreadable unreadable -> {
                model.addAttribute("unreadable", unreadable.messageKey());
                model.addAttribute("form", unreadable.form().orElse(null));
            }
            case Looked.ColumnsMissing missing -> {
                model.addAttribute("missing", missing.columns());
                model.addAttribute("form", missing.form());
            }
        }
        return "people/import-preview";
    }

    private String result(Import done, CurrentPerson me, Model model) {
        model.addAttribute("done", done);
        model.addAttribute("undoable", intake.isUndoable(done));
        model.addAttribute(
                "fileKept",
                done.refused() > 0 && uploads.find(done.id(), me.id().value()).isPresent());
        return "people/import-result";
    }

    @PostMapping("/people/import/{id}/reading")
    String correct(
            @PathVariable UUID id, @RequestParam String charset, @RequestParam String separator, CurrentPerson me) {
        require(id, me);
        Form.chosen(charset, separator)
                .ifPresent(form -> uploads.correct(id, me.id().value(), form));
        return "redirect:/people/import/" + id;
    }

    @PostMapping("/people/import/{id}/confirmation")
    String confirm(@PathVariable UUID id, @RequestParam int count, CurrentPerson me, RedirectAttributes flash) {
        if (intake.take(require(id, me), count, me).isEmpty()) flash.addFlashAttribute("changedMeanwhile", true);
        return "redirect:/people/import/" + id;
    }

    @GetMapping("/people/import/{id}/refused")
    void refused(@PathVariable UUID id, CurrentPerson me, Locale locale, HttpServletResponse response)
            throws IOException {
        if (!(intake.look(require(id, me), me) instanceof Looked.Checked checked)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var preview = checked.preview();
        var rows = RefusedRows.of(preview.sheet(), preview.refused(), "people.import.", messages, locale);
        Downloads.begin(response, rows.fileName("people-refused"), rows.contentType());
        rows.write(response.getOutputStream());
    }

    private Uploads.Upload require(UUID id, CurrentPerson me) {
        return uploads.find(id, me.id().value()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
