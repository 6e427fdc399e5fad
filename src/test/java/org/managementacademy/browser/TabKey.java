package org.managementacademy.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Walks through a page with the Tab key alone, from its skip link, or the heading of a lesson, to its end, and tells what somebody without a mouse would miss. */
final class TabKey {
    private static final int AT_ONCE = 20;
    private static final int MOST = 1_000;

    /** Looks at each stop when the key comes up: by then the page has scrolled. A field for a date stops at each of its parts, a group of radio buttons once. */
    private static final String BEGIN = """
            () => {
              const walk = window.tabWalk = {from: document.activeElement, reached: new Set(), last: null, ended: false, problems: []};
              const over = (it, box) => {
                const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return at === null || it.contains(at) || at.contains(it) || [...it.labels ?? []].some(label => label.contains(at));
              };
              const look = it => {
                const boxes = [...it.getClientRects()].filter(box => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth);
                const style = getComputedStyle(it);
                const words = it.outerHTML.slice(0, 120);
                if (!boxes.some(box => over(it, box))) walk.problems.push('has the focus out of sight: ' + words);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) walk.problems.push('does not show that it has the focus: ' + words);
                if (!(walk.last.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)) walk.problems.push('has the focus out of order: ' + words);
              };
              walk.stop = event => {
                const it = document.activeElement;
                if (event.key !== 'Tab' || walk.ended || it === walk.last) return;
                walk.ended = it === document.body || walk.reached.has(it);
                if (walk.ended) return;
                look(it);
                walk.reached.add(it);
                walk.last = it;
              };
              document.addEventListener('keyup', walk.stop, true);
              walk.last = document.querySelector('.skip-link') ?? document.querySelector('h1[tabindex]');
              walk.reached.add(walk.last);
              walk.last.focus();
            }""";

    private static final String END = """
            () => {
              const walk = window.tabWalk;
              const groups = new Set([...walk.reached].filter(it => it.type === 'radio').map(it => it.name));
              const missed = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]')]
                .filter(it => !it.matches(':disabled, [type=hidden]') && it.checkVisibility({visibilityProperty: true}))
                .filter(it => !walk.reached.has(it) && !(it.type === 'radio' && groups.has(it.name)));
              document.removeEventListener('keyup', walk.stop, true);
              document.activeElement.blur();
              if (walk.from !== document.body) walk.from.focus();
              scrollTo(0, 0);
              return [
                ...walk.problems,
                ...missed.map(it => 'is not reached by Tab: ' + it.outerHTML.slice(0, 120)),
                ...walk.ended ? [] : ['keeps the focus for ever: ' + walk.last.outerHTML.slice(0, 120)],
              ].slice(0, 5);
            }""";

    private TabKey() {}

    @SuppressWarnings("unchecked")
    static List<String> problems(Page page) {
        page.evaluate(BEGIN);
        for (int stops = 0; stops < MOST && !ended(page); stops += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) page.keyboard().press("Tab");
        }
        return (List<String>) page.evaluate(END);
    }

    private static boolean ended(Page page) {
        return (Boolean) page.evaluate("tabWalk.ended");
    }
}
