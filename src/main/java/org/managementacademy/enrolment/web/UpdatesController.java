package org.managementacademy.enrolment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.enrolment.Updates;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who runs on an older version of a track, what the newest one changes for them, the take-over, and the way back. */
@HrOnly
@Controller
@RequestMapping("/updates")
class UpdatesController {
    private final OlderVersions older;
    private final Updates updates;
    private final Catalog catalog;

    UpdatesController(OlderVersions older, Updates updates, Catalog catalog) {
        this.older = older;
        this.updates = updates;
        this.catalog = catalog;
    }

    /** @param act what was done just now */
    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID act, CurrentPerson me, Model model) {
        model.addAttribute("offers", older.offers(me));
        model.addAttribute("next", UUID.randomUUID());
        model.addAttribute("act", act);
        model.addAttribute("taken", act == null ? 0 : updates.standing(act, me));
        return "enrolment/updates";
    }

    /** A version that is not the newest any more leads back to what the newest one would change. */
    @PostMapping
    String take(@RequestParam String track, @RequestParam String version, @RequestParam UUID act, CurrentPerson me) {
        var id = new TrackId(track);
        var newest = new TrackVersion(version);
        if (catalog.published(id).filter(now -> now.version().equals(newest)).isEmpty()) return "redirect:/updates";
        updates.take(older.on(id, newest, me), newest, act, me);
        return "redirect:/updates?act=" + act;
    }

    @PostMapping("/{act}/reversal")
    String takeBack(@PathVariable UUID act, CurrentPerson me) {
        updates.takeBack(act, me);
        return "redirect:/updates?act=" + act;
    }
}
