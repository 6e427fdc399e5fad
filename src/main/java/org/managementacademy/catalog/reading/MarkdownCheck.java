package org.managementacademy.catalog.reading;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.managementacademy.catalog.reading.Problem.Kind;

/** A body holds no HTML, images, links or tables, and its headings stand below the title of the page. */
final class MarkdownCheck extends AbstractVisitor {
    private final TextFile file;
    private final Problems problems;

    private MarkdownCheck(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(TextFile file, Problems problems) {
        Markdown.parse(file.body()).accept(new MarkdownCheck(file, problems));
    }

    @Override
    public void visit(HtmlBlock block) {
        tell(block, Kind.MARKUP);
    }

    @Override
    public void visit(HtmlInline inline) {
        tell(inline, Kind.MARKUP);
    }

    @Override
    public void visit(Image image) {
        tell(image, Kind.MARKUP);
    }

    @Override
    public void visit(Link link) {
        tell(link, Kind.MARKUP);
    }

    /** Tables are no part of plain Markdown, so they arrive as paragraphs. */
    @Override
    public void visit(Paragraph paragraph) {
        if (Markdown.text(paragraph).startsWith("|")) tell(paragraph, Kind.MARKUP);
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) tell(heading, Kind.HEADING_TOO_HIGH);
        visitChildren(heading);
    }

    private void tell(Node node, Kind kind) {
        problems.add(file.path(), file.line(node), kind);
    }
}
