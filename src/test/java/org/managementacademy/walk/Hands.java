package org.managementacademy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/** How somebody works a page. Each method acts on the first visible element that matches. */
interface Hands {

    /** What opens and closes, or begins a download: the page stays. */
    void press(String selector);

    /** A link or a button that leads to another page. */
    void follow(String selector);

    void tick(String selector);

    void type(String selector, String text);

    void upload(String selector, FilePayload file);

    /** Clicks, as a mouse or a finger does. */
    record Pointer(Page page) implements Hands {

        @Override
        public void press(String selector) {
            first(selector).click();
        }

        @Override
        public void follow(String selector) {
            press(selector);
        }

        @Override
        public void tick(String selector) {
            first(selector).check();
        }

        @Override
        public void type(String selector, String text) {
            first(selector).fill(text);
        }

        @Override
        public void upload(String selector, FilePayload file) {
            first(selector).setInputFiles(file);
        }

        private com.microsoft.playwright.Locator first(String selector) {
            return page.locator(selector + " >> visible=true").first();
        }
    }

    /** Nothing but keys. Tab goes forward from where the focus is, unless that is where it should be; each stop on the way is looked at: it is within the window, and one sees that it has the focus. */
    record Keyboard(Page page) implements Hands {
        private static final int MOST_STOPS = 400;

        /** What has the focus now; {@code forward} compares it with the stop before on this page. A field for a date stops at each of its parts. */
        private static final String STOP = """
                async selector => {
                  await new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)));
                  const it = document.activeElement;
                  const box = it.getBoundingClientRect();
                  const style = getComputedStyle(it);
                  const before = window.stopBefore;
                  window.stopBefore = it;
                  return {
                    wanted: it.matches(selector),
                    words: it.outerHTML.slice(0, 160),
                    left: it === document.body,
                    shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
                    outlined: before === it || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
                    forward: before === undefined || before === it || !before.isConnected || before === document.body
                      || (before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
                  };
                }""";

        @Override
        public void press(String selector) {
            tabTo(selector);
            page.keyboard().press("Enter");
        }

        @Override
        public void follow(String selector) {
            var html = page.locator("html");
            html.evaluate("it => it.dataset.page = 'before'");
            press(selector);
            PlaywrightAssertions.assertThat(html).not().hasAttribute("data-page", "before");
            page.waitForLoadState();
        }

        @Override
        public void tick(String selector) {
            tabTo(selector);
            page.keyboard().press("Space");
        }

        @Override
        public void type(String selector, String text) {
            tabTo(selector);
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type(text);
        }

        @Override
        public void upload(String selector, FilePayload file) {
            tabTo(selector);
            page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
        }

        private void tabTo(String selector) {
            page.waitForLoadState();
            if (Boolean.TRUE.equals(stop(selector).get("wanted"))) return;
            for (int stops = 0; stops < MOST_STOPS; stops++) {
                page.keyboard().press("Tab");
                var stop = stop(selector);
                if (Boolean.TRUE.equals(stop.get("left"))) break;
                assertThat(stop)
                        .as("focus on %s", page.url())
                        .containsEntry("shown", true)
                        .containsEntry("outlined", true)
                        .containsEntry("forward", true);
                if (Boolean.TRUE.equals(stop.get("wanted"))) return;
            }
            throw new AssertionError("No Tab leads to %s on %s".formatted(selector, page.url()));
        }

        @SuppressWarnings("unchecked")
        private Map<String, Object> stop(String selector) {
            return (Map<String, Object>) page.evaluate(STOP, selector);
        }
    }
}
