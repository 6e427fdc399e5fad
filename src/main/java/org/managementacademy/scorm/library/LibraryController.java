package org.managementacademy.scorm.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Placements;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
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

/** The pages of the library, for authors and for HR within its regions. */
@Controller
@RequestMapping("/packages")
@PreAuthorize("hasAnyRole('AUTHOR','LOCAL_HR','GROUP_HR')")
class LibraryController {
    private final Library library;
    private final Placements placements;
    private final Catalog catalog;
    private final People people;

    LibraryController(Library library, Placements placements, Catalog catalog, People people) {
        this.library = library;
        this.placements = placements;
        this.catalog = catalog;
        this.people = people;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean archived, CurrentPerson me, Model model) {
        var scope = Library.reach(me);
        model.addAttribute("packages", library.list(scope, archived));
        model.addAttribute("archived", archived);
        model.addAttribute("everywhere", scope.everywhere());
        model.addAttribute("regions", scope.regions().stream().sorted().toList());
        return "scorm/library/list";
    }

    /**
     * @param uploaded number of the version that an upload has just become, or had been before
     * @param placed   whether a track has just been changed
     */
    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer uploaded,
            @RequestParam(defaultValue = "false") boolean placed,
            CurrentPerson me,
            Locale locale,
            Model model) {
        var found = require(id, me);
        model.addAttribute("found", found);
        model.addAttribute("uploaded", uploaded);
        model.addAttribute("changeable", found.isChangeableBy(Library.reach(me)));
        model.addAttribute("removable", library.isRemovable(found));
        model.addAttribute("placed", placed);
        model.addAttribute("places", Placing.places(placements.all(), found, me, catalog, Language.of(locale)));
        model.addAttribute("names", names(found.versions()));
        model.addAttribute("problems", ProblemRow.of(found.newest().content().report()));
        return "scorm/library/package";
    }

    private Map<UUID, String> names(List<PackageVersion> versions) {
        var ids = versions.stream()
                .map(version -> new PersonId(version.uploadedBy()))
                .distinct()
                .toList();
        return people.findAll(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::fullName));
    }

    @PostMapping("/{id}/archive")
    String archive(@PathVariable UUID id, CurrentPerson me) {
        return change(id, me, library::archive);
    }

    @PostMapping("/{id}/restoration")
    String restore(@PathVariable UUID id, CurrentPerson me) {
        return change(id, me, library::restore);
    }

    private String change(UUID id, CurrentPerson me, BiConsumer<LibraryPackage, UUID> change) {
        change.accept(requireChangeable(id, me), me.id().value());
        return "redirect:/packages/" + id;
    }

    @GetMapping("/{id}/removal")
    String askToRemove(@PathVariable UUID id, CurrentPerson me, Model model) {
        model.addAttribute("found", requireRemovable(id, me));
        return "scorm/library/removal";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, CurrentPerson me) {
        library.remove(requireRemovable(id, me), me.id().value());
        return "redirect:/packages";
    }

    private LibraryPackage require(UUID id, CurrentPerson me) {
        return library.find(id, Library.reach(me)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LibraryPackage requireRemovable(UUID id, CurrentPerson me) {
        var found = requireChangeable(id, me);
        if (!library.isRemovable(found)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return found;
    }

    private LibraryPackage requireChangeable(UUID id, CurrentPerson me) {
        var found = require(id, me);
        if (!found.isChangeableBy(Library.reach(me))) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return found;
    }
}
