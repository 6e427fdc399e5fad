package org.managementacademy.catalog.reading;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.managementacademy.catalog.reading.Problem.Kind;

/** A body holds neither HTML nor images, and its headings stand below the title of the page. */
final class MarkdownCheck extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final TextFile file;
    private final Problems problems;

    private MarkdownCheck(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(TextFile file, Problems problems) {
        PARSER.parse(file.body()).accept(new MarkdownCheck(file, problems));
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
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) tell(heading, Kind.HEADING_TOO_HIGH);
        visitChildren(heading);
    }

    private void tell(Node node, Kind kind) {
        var spans = node.getSourceSpans();
        problems.add(
                file.path(),
                spans.isEmpty()
                        ? file.bodyLine()
                        : file.bodyLine() + spans.getFirst().getLineIndex(),
                kind);
    }
}
