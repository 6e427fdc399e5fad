package org.managementacademy.walk;

import com.microsoft.playwright.Page;
import org.managementacademy.shared.Language;

/**
 * A screen of the academy in one of its states.
 *
 * @param request what its answer came to: {@code GET} or {@code POST} and the pattern of the address
 * @param status  of that answer
 * @param way     how the person gets there
 */
record Screen(String name, Part seenBy, String request, int status, Way way) {

    /** Where a walk takes place. */
    record Stage(Page page, Language language, Part part, Cast cast) {

        void click(String selector) {
            page.locator(selector).first().click();
        }

        /** Asks the whole page, once it is here. */
        boolean shows(String selector) {
            page.waitForLoadState();
            return page.locator(selector).count() > 0;
        }

        String pathOf(Part learner) {
            return cast.pathOf(cast.play(learner, language));
        }
    }

    interface Way {
        void go(Stage stage);
    }

    /** A page whose address says it all. */
    static Screen at(Part seenBy, String name, String address) {
        return reached(
                seenBy,
                name,
                address.replaceAll("\\?.*", ""),
                stage -> stage.page().navigate(address));
    }

    static Screen reached(Part seenBy, String name, String pattern, Way way) {
        return new Screen(name, seenBy, "GET " + pattern, 200, way);
    }

    /** A form that is shown again with what to repair, at the address that it was sent to. */
    static Screen refused(Part seenBy, String name, String pattern, Way way) {
        return new Screen(name, seenBy, "POST " + pattern, 422, way);
    }

    Screen answering(int other) {
        return new Screen(name, seenBy, request, other, way);
    }
}
