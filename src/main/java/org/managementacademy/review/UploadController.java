package org.managementacademy.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.review.ReviewImports.Committed;
import org.managementacademy.review.ReviewImports.Looked;
import org.managementacademy.review.ReviewImports.Undone;
import org.managementacademy.tables.Downloads;
import org.managementacademy.tables.RefusalGroup;
import org.managementacademy.tables.RefusedRows;
import org.managementacademy.tables.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One uploaded review file: its preview while it waits, its result afterwards. */
@Controller
@HrOnly
class UploadController {

    private static final int PEOPLE = 10;
    private static final int REFUSED = 100;

    private final ReviewImports imports;
    private final Campaigns campaigns;
    private final MessageSource messages;

    UploadController(ReviewImports imports, Campaigns campaigns, MessageSource messages) {
        this.imports = imports;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    @GetMapping("/reviews/uploads/{id}")
    String show(@PathVariable UUID id, CurrentPerson me, Model model) {
        var upload = require(id, me);
        model.addAttribute("upload", upload);
        model.addAttribute("campaign", campaigns.find(upload.campaign()).orElseThrow());
        if (!upload.isPending()) {
            model.addAttribute("refused", campaigns.refused(id, REFUSED));
            model.addAttribute("fileKept", upload.refused() > 0 && imports.isKept(id, me));
            return "review/result";
        }
        switch (imports.look(id, me)) {
            case Looked.Read read -> addPreview(read.checked(), model);
            case Looked.Unreadable bad -> {
                model.addAttribute("unreadable", bad.messageKey());
                model.addAttribute("form", bad.form().orElse(null));
            }
            case Looked.ColumnsMissing missing -> {
                model.addAttribute("missing", missing.columns());
                model.addAttribute("form", missing.form());
            }
            case Looked.Gone gone -> model.addAttribute("gone", true);
        }
        return "review/preview";
    }

    private void addPreview(Checked checked, Model model) {
        model.addAttribute("checked", checked);
        model.addAttribute("form", checked.sheet().form());
        model.addAttribute("scales", campaigns.scales().byName());
        model.addAttribute("refusals", RefusalGroup.of(checked.refused()));
        model.addAttribute(
                "people",
                checked.changes().stream().limit(PEOPLE).map(PersonRow::of).toList());
    }

    @PostMapping("/reviews/uploads/{id}/reading")
    String reread(
            @PathVariable UUID id, @RequestParam String charset, @RequestParam String separator, CurrentPerson me) {
        require(id, me);
        Sheet.Form.chosen(charset, separator).ifPresent(form -> imports.reread(id, form, me));
        return "redirect:/reviews/uploads/" + id;
    }

    @PostMapping("/reviews/uploads/{id}/scale")
    String chooseScale(@PathVariable UUID id, @RequestParam String scale, CurrentPerson me) {
        require(id, me);
        imports.chooseScale(id, scale, me);
        return "redirect:/reviews/uploads/" + id;
    }

    @PostMapping("/reviews/uploads/{id}/confirmation")
    String confirm(@PathVariable UUID id, @RequestParam int count, CurrentPerson me, RedirectAttributes flash) {
        require(id, me);
        if (imports.commit(id, count, me) instanceof Committed.Changed)
            flash.addFlashAttribute("changedMeanwhile", true);
        return "redirect:/reviews/uploads/" + id;
    }

    @PostMapping("/reviews/uploads/{id}/undo")
    String undo(@PathVariable UUID id, CurrentPerson me, RedirectAttributes flash) {
        var result = imports.undo(id, me);
        if (result == Undone.NOT_FOUND) throw notFound();
        if (result != Undone.DONE) flash.addFlashAttribute("late", result.name().toLowerCase(Locale.ROOT));
        return "redirect:/reviews/uploads/" + id;
    }

    @GetMapping("/reviews/uploads/{id}/refused")
    void refused(@PathVariable UUID id, CurrentPerson me, Locale locale, HttpServletResponse response)
            throws IOException {
        if (!(imports.look(id, me) instanceof Looked.Read read)) throw notFound();
        var checked = read.checked();
        var rows = RefusedRows.of(checked.sheet(), checked.refused(), "review.", messages, locale);
        Downloads.begin(response, rows.fileName("reviews-refused"), rows.contentType());
        rows.write(response.getOutputStream());
    }

    private UploadRecord require(UUID id, CurrentPerson me) {
        return campaigns.upload(id, me).orElseThrow(UploadController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
