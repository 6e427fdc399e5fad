package org.managementacademy.catalog.map;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Relation;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The coverage map for authors and HR. It holds no record of anybody. */
@Controller
@RequestMapping("/courses/map")
@PreAuthorize("hasAnyRole('AUTHOR', 'LOCAL_HR', 'GROUP_HR')")
class CoverageController {
    private final Coverage coverage;
    private final Clock clock;

    CoverageController(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    /** Review dates are days of the company, in no country more than in another. */
    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @GetMapping
    String map(Model model) {
        model.addAttribute("maps", coverage.maps());
        model.addAttribute("relations", Relation.values());
        return "catalog/map";
    }

    /**
     * @param core  language of the core text, when the reader has chosen one
     * @param local language of the text beside it
     */
    @GetMapping("/{path}/{market}/{unit}")
    String unit(
            @PathVariable String path,
            @PathVariable String market,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") List<Language> core,
            @RequestParam(defaultValue = "") List<Language> local,
            Locale locale,
            Model model) {
        model.addAttribute(
                "pair",
                coverage.sideBySide(new PathId(path), new Market(market), unit, Language.of(locale), core, local)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "catalog/map-unit";
    }
}
