package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.scorm.sequencing.Controls.Entry.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The page around the player, on the academy's own origin: only the learner's own attempts. */
@Controller
@RequestMapping("/player/{id}")
class PlayerController {
    private final Launches launches;
    private final Launchpad launchpad;
    private final Catalog catalog;
    private final ContentOrigins origins;
    private final Seal seal;
    private final Clock clock;
    private final String ancestors;

    PlayerController(
            Launches launches,
            Launchpad launchpad,
            Catalog catalog,
            ContentOrigins origins,
            Seal seal,
            Clock clock,
            @Value("${academy.web.frame-ancestors:'self'}") String ancestors) {
        this.launches = launches;
        this.launchpad = launchpad;
        this.catalog = catalog;
        this.origins = origins;
        this.seal = seal;
        this.clock = clock;
        this.ancestors = ancestors;
    }

    @GetMapping
    String player(
            @PathVariable UUID id,
            CurrentPerson me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var attempt = require(id, me);
        var text = catalog.text(attempt.version(), attempt.unit().id(), attempt.language());
        model.addAttribute("attempt", attempt);
        model.addAttribute("title", text.title());
        var origin = origins.of(attempt.id(), request);
        if (origin.isEmpty()) return "scorm/no-origin";
        model.addAttribute("origin", origin.get());
        model.addAttribute("states", State.values());
        response.setHeader("Content-Security-Policy", policy(origin.get()));
        return "scorm/player";
    }

    /**
     * Begins a sitting: where the player is, and the right to read and commit the attempt. Or says that the learner has to be asked first.
     *
     * @param mine number of the sitting that this window has begun last
     * @param takeOver the learner has been asked
     */
    @PostMapping("/sittings")
    @ResponseBody
    Map<String, ?> begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int mine,
            @RequestParam(defaultValue = "false") boolean takeOver,
            CurrentPerson me,
            HttpServletRequest request) {
        var attempt = require(id, me).id();
        if (!takeOver && launchpad.isLiveElsewhere(attempt, mine)) return Map.of("busy", true);
        var capability = launchpad.begin(attempt);
        var academy = ContentOrigins.origin(request);
        var launch = ContentAddress.of(attempt, academy, clock.instant()).sealedBy(seal);
        return Map.of(
                "frame",
                origins.of(attempt, request).orElseThrow() + ContentAddress.ROOT + launch + "/player/player.html",
                "api",
                academy + "/scorm/attempts/" + attempt,
                "epoch",
                capability.epoch(),
                "token",
                capability.sealedBy(seal));
    }

    @PostMapping("/sittings/{epoch}/tokens")
    @ResponseBody
    Map<String, ?> renew(@PathVariable UUID id, @PathVariable int epoch, CurrentPerson me) {
        return launchpad
                .renew(require(id, me).id(), epoch)
                .map(capability -> Map.of("token", capability.sealedBy(seal)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Attempt require(UUID id, CurrentPerson me) {
        return launches.find(new AttemptId(id), me.id())
                .filter(attempt -> attempt.unit().standard().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** That of every page, with the one content origin that this page shows. */
    private String policy(String origin) {
        return """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src %s; \
                form-action 'self'; base-uri 'none'; frame-ancestors %s""".formatted(origin, ancestors);
    }
}
