package org.managementacademy.catalog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.browser.WithBrowser;
import org.managementacademy.catalog.reading.RealEdition;

/** The page of each edition, as somebody opens it who has nothing but the file. */
@WithBrowser
class EditionPagesIT {

    private static List<RealEdition> editions() {
        return RealEdition.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void itIsForEverybody(RealEdition edition, Browser browser) {
        try (var visit = browser.visit("about:blank", edition.language())) {
            visit.page().setContent(EditionPage.of(edition.draft(), edition.language()));
            assertThat(visit.problems()).as("%s", edition).isEmpty();
        }
    }
}
