package org.managementacademy.scorm.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Placement;
import org.managementacademy.catalog.Placement.PlacedPackage;
import org.managementacademy.catalog.Placements;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.scorm.sequencing.Edition;
import org.managementacademy.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Places packages in tracks: authors and group HR in all, local HR in those of the markets that their regions look after. */
@Controller
@RequestMapping("/packages/{id}/placements")
@PreAuthorize("hasAnyRole('AUTHOR','LOCAL_HR','GROUP_HR')")
class PlacingController {
    private final Library library;
    private final Placements placements;
    private final Catalog catalog;

    PlacingController(Library library, Placements placements, Catalog catalog) {
        this.library = library;
        this.placements = placements;
        this.catalog = catalog;
    }

    /** @param value id of the track */
    record TrackOption(String value, String path, String market) {}

    record Choice(String value, String label, Language language) {}

    /** First the track, then the rest. */
    @GetMapping
    String ask(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String track,
            CurrentPerson me,
            Locale locale,
            Model model) {
        var found = require(id, me);
        model.addAttribute("found", found);
        if (track == null) {
            model.addAttribute("tracks", tracks(me, Language.of(locale)));
            return "scorm/library/placing-track";
        }
        var filled = new HashMap<String, String>();
        filled.put("placement", UUID.randomUUID().toString());
        filled.put("owner", me.fullName());
        filled.put("minutes", "20");
        return form(new PlacementForm(require(track, me), filled), require(track, me), locale, model);
    }

    @PostMapping
    ModelAndView place(
            @PathVariable UUID id,
            @RequestParam String track,
            @RequestParam UUID placement,
            @RequestParam Map<String, String> filled,
            CurrentPerson me,
            Locale locale,
            Model model) {
        var found = require(id, me);
        if (found.isArchived()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var form = new PlacementForm(require(track, me), filled);
        var made = form.placement(placement, newest(found));
        if (made.isPresent()) {
            placements.place(made.get(), me.id().value());
            return new ModelAndView("redirect:/packages/" + id + "?placed=true");
        }
        model.addAttribute("found", found);
        return new ModelAndView(
                form(form, require(track, me), locale, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Plays the newest version from now on. */
    @PostMapping("/{placement}/version")
    String play(@PathVariable UUID id, @PathVariable UUID placement, CurrentPerson me) {
        placements.play(
                requirePlaced(id, placement, me),
                newest(require(id, me)),
                me.id().value());
        return "redirect:/packages/" + id + "?placed=true";
    }

    @PostMapping("/{placement}/removal")
    String takeOut(@PathVariable UUID id, @PathVariable UUID placement, CurrentPerson me) {
        placements.takeOut(requirePlaced(id, placement, me), me.id().value());
        return "redirect:/packages/" + id + "?placed=true";
    }

    private String form(PlacementForm form, Track track, Locale locale, Model model) {
        var reader = Language.of(locale);
        model.addAttribute("form", form);
        model.addAttribute("track", trackOption(track, reader));
        model.addAttribute("units", options(track, track.units(), reader));
        model.addAttribute(
                "replaceable", options(track, PlacementForm.replaceable(track).toList(), reader));
        model.addAttribute(
                "outcomes",
                track.outcomes().stream()
                        .map(outcome -> new Choice(outcome.id(), outcome.title().in(reader), reader))
                        .toList());
        model.addAttribute("lastWeek", PlacementForm.LAST_WEEK);
        model.addAttribute("mostMinutes", PlacementForm.MOST_MINUTES);
        return "scorm/library/placing";
    }

    private List<Choice> options(Track track, List<Unit> units, Language reader) {
        var language = track.languages().contains(reader)
                ? reader
                : track.languages().stream().sorted().findFirst().orElseThrow();
        return units.stream()
                .map(unit -> new Choice(
                        unit.id().value(),
                        unit.week() + " · "
                                + catalog.text(track.version(), unit.id(), language)
                                        .title(),
                        language))
                .toList();
    }

    private List<TrackOption> tracks(CurrentPerson me, Language reader) {
        return catalog.paths().stream()
                .flatMap(path -> path.tracks().stream())
                .filter(track -> Placing.isAllowed(track, me, catalog))
                .sorted(Comparator.comparing(TrackId::value))
                .flatMap(track -> catalog.published(track).stream())
                .map(track -> trackOption(track, reader))
                .toList();
    }

    private TrackOption trackOption(Track track, Language reader) {
        return new TrackOption(
                track.id().value(),
                track.title().in(reader),
                catalog.title(track.id().market()).in(reader));
    }

    private static PlacedPackage newest(LibraryPackage found) {
        var content = found.newest().content();
        return new PlacedPackage(
                found.id(),
                found.newest().number(),
                content.files(),
                content.edition() == Edition.SCORM_12 ? "SCORM_12" : "SCORM_2004");
    }

    private LibraryPackage require(UUID id, CurrentPerson me) {
        return library.find(id, Library.reach(me)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Track require(String track, CurrentPerson me) {
        return Optional.of(track)
                .filter(text -> text.matches("[a-z0-9-]+/[a-z0-9-]+"))
                .map(TrackId::new)
                .filter(id -> Placing.isAllowed(id, me, catalog))
                .flatMap(catalog::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Placement requirePlaced(UUID id, UUID placement, CurrentPerson me) {
        return placements
                .find(placement)
                .filter(placed -> placed.pack().id().equals(id))
                .filter(placed -> Placing.isAllowed(placed.track(), me, catalog))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
