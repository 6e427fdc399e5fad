package org.managementacademy.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTests {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ru">
            <head><title>Пути &amp; 学习</title><style>body { font-family: 'Noto Sans', 'Noto Sans SC' }</style></head>
            <body>
            <h1>Пути</h1>
            <h2 id="one">Первая <b>неделя</b></h2>
            <h3>Статья</h3>
            <p>Текст.</p>
            <ul><li>Раз</li><li>Два</li></ul>
            <h2>Вторая</h2>
            <h4>Мелочь</h4>
            <p>%s</p>
            </body>
            </html>
            """;

    @Test
    void whoReadsWithoutSeeingHearsTitleLanguageHeadingsAndLists() throws IOException {
        try (var document = printed("Конец")) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ru");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Пути & 学习");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .containsSubsequence("H1", "H2", "H3", "P", "L", "LI", "LI", "H2", "H4", "P");
        }
    }

    @Test
    void headingsAreBookmarksOneWithinTheOther() throws IOException {
        try (var document = printed("Конец")) {
            assertThat(bookmarks(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("Пути", "  Первая неделя", "    Статья", "  Вторая");
        }
    }

    @Test
    void thePageGivesTheSameBytesAgain() {
        assertThat(Pdf.of(PAGE.formatted("x"))).isEqualTo(Pdf.of(PAGE.formatted("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𬱖", "㛃", "龘", "Nguyễn", "ひらがな", "Ἀθῆναι", "Ŵ", "Җ"})
    void rareCharactersOfNamesArePrinted(String name) throws IOException {
        try (var document = printed(name)) {
            assertThat(new PDFTextStripper().getText(document)).contains(name);
        }
    }

    @Test
    void linesEndWhereALanguageAllowsIt() throws IOException {
        var words = "l’entreprise n’ouvre qu’aujourd’hui ".repeat(60) + "工作会议，".repeat(120);
        try (var document = printed(words)) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .hasSizeGreaterThan(20)
                    .noneMatch(
                            line -> line.strip().endsWith("’") || line.strip().startsWith("，"));
        }
    }

    private static PDDocument printed(String end) throws IOException {
        return Loader.loadPDF(Pdf.of(PAGE.formatted(end)));
    }

    private static List<String> bookmarks(PDOutlineNode node, String indent) {
        var titles = new ArrayList<String>();
        for (var child : node.children()) {
            titles.add(indent + child.getTitle());
            titles.addAll(bookmarks(child, indent + "  "));
        }
        return titles;
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var child : node.getKids())
            if (child instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        return tags;
    }
}
