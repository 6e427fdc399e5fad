package org.managementacademy.enrolment.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.managementacademy.enrolment.Act;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.enrolment.UndoResult;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.tables.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a decision on many has done, and the way back. */
@HrOnly
@Controller
@RequestMapping("/proposals/acts/{id}")
class ActController {
    /** As many refused ones as a reader can work on; the figures and the file hold them all. */
    private static final int SHOWN = 500;

    private final Proposals proposals;
    private final EnrolmentList list;
    private final MessageSource texts;

    ActController(Proposals proposals, EnrolmentList list, MessageSource texts) {
        this.proposals = proposals;
        this.list = list;
        this.texts = texts;
    }

    /** @param why last part of a message key */
    record RefusedRow(ListedEnrolment enrolment, String why) {}

    @GetMapping
    String show(@PathVariable UUID id, CurrentPerson me, Model model) {
        var act = require(id, me);
        model.addAttribute("act", act);
        model.addAttribute("skipped", Preview.Skipped.of(act.refused()));
        model.addAttribute("refused", refused(act, 0, me));
        return "enrolment/act";
    }

    /** All that were left out, with reason and remedy in the reader's language. */
    @GetMapping("/refused.xlsx")
    void refused(@PathVariable UUID id, CurrentPerson me, HttpServletResponse response) throws IOException {
        var act = require(id, me);
        response.setContentType(SheetWriter.XLSX_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("proposals-left-out.xlsx")
                        .build()
                        .toString());
        var rows = IntStream.iterate(0, from -> from < act.refused().size(), from -> from + SHOWN)
                .boxed()
                .flatMap(from -> refused(act, from, me).stream());
        new RefusedFile(texts, me.language()).write(rows, response.getOutputStream());
    }

    private List<RefusedRow> refused(Act act, int from, CurrentPerson me) {
        var whys = new LinkedHashMap<EnrolmentId, String>();
        act.refused().stream()
                .skip(from)
                .limit(SHOWN)
                .forEach(refusal -> whys.put(refusal.enrolment(), Problem.word(refusal.why())));
        return list.among(whys.keySet(), me).stream()
                .map(row ->
                        new RefusedRow(row, requireNonNull(whys.get(row.view().id()))))
                .toList();
    }

    @PostMapping("/reversal")
    String undo(@PathVariable UUID id, CurrentPerson me, RedirectAttributes next) {
        if (require(id, me).undoneAt() != null) return "redirect:/proposals/acts/" + id;
        switch (proposals.undo(id, me)) {
            case UndoResult.Undone done -> {}
            case UndoResult.TooLate late -> next.addFlashAttribute("problem", Problem.word(late.why()));
            case UndoResult.NotFound nothing -> throw notFound();
        }
        return "redirect:/proposals/acts/" + id;
    }

    private Act require(UUID id, CurrentPerson me) {
        return proposals.act(id).filter(act -> list.mayShow(act, me)).orElseThrow(ActController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
