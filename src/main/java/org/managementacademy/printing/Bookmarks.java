package org.managementacademy.printing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The main headings of a page as bookmarks of its PDF, one within the other. */
final class Bookmarks {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3");

    private Bookmarks() {}

    static void add(Document page) {
        var headings = headings(page);
        if (headings.size() < 2) return;
        var open = new ArrayDeque<Element>(); // bookmarks around the next one, the innermost first
        open.push(page.createElement("bookmarks"));
        page.getElementsByTagName("head").item(0).appendChild(open.peek());
        for (int i = 0; i < headings.size(); i++) {
            while (open.size() > level(headings.get(i))) open.pop();
            open.push((Element) open.peek().appendChild(bookmark(page, headings.get(i), i)));
        }
    }

    private static List<Element> headings(Document page) {
        var headings = new ArrayList<Element>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++)
            if (all.item(i) instanceof Element element && HEADINGS.contains(element.getTagName()))
                headings.add(element);
        return headings;
    }

    /** From 1; a heading whose parent is missing stands where that would. */
    private static int level(Element heading) {
        return HEADINGS.indexOf(heading.getTagName()) + 1;
    }

    private static Element bookmark(Document page, Element heading, int number) {
        if (!heading.hasAttribute("id")) heading.setAttribute("id", "heading-" + number);
        var bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }
}
