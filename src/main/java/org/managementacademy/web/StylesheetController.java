package org.managementacademy.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StylesheetController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private final Stylesheet stylesheet;

    StylesheetController(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    /** Another hash than the present one is an old page asking: it gets the present sheet. */
    @GetMapping("/css/academy-{hash:[0-9a-f]{32}}.css")
    ResponseEntity<String> stylesheet() {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(CSS)
                .body(stylesheet.css());
    }
}
