package org.managementacademy.catalog.reading;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** How texts of the courses are parsed and shown. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    /** Raw HTML is shown as text and only harmless addresses stay links, so the result is safe as it is. */
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** Safe HTML. */
    public static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static String html(Node node) {
        return HTML.render(node);
    }

    /** The words without their marks, on one line. */
    static String text(Node node) {
        return TEXT.render(node).strip().replaceAll("\\s*\n\\s*", " ");
    }
}
