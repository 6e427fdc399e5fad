package org.managementacademy.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A printed page, for everybody: tagged as PDF/UA wants it, with title, language and bookmarks. The same page gives the same bytes: they hold no moment
 * and no random number.
 */
public final class Pdf {
    private static final Map<String, String> FONTS = Map.of(
            "Noto Sans", "/fonts/noto-sans/%s/NotoSans_%s.ttf",
            "Noto Sans SC", "/fonts/noto-sans-sc/%s/NotoSansSC_%s.ttf");

    static {
        XRLog.setLoggingEnabled(false); // what it says of a style that browsers know is of no use to an operator
    }

    private Pdf() {}

    /** @param html well-formed, as XML is, with its style; its fonts are called Noto Sans and Noto Sans SC */
    public static byte[] of(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder(html).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().setCreationDate(null);
            document.getDocumentInformation().setModificationDate(null);
            document.setDocumentId(0L);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html) {
        var builder = new PdfRendererBuilder();
        FONTS.forEach((family, file) -> {
            builder.useFont(
                    () -> PlainFont.open(file.formatted("400Regular", "400Regular")),
                    family,
                    400,
                    FontStyle.NORMAL,
                    true);
            builder.useFont(
                    () -> PlainFont.open(file.formatted("700Bold", "700Bold")), family, 700, FontStyle.NORMAL, true);
        });
        var page = parsed(html);
        Bookmarks.add(page);
        builder.withW3cDocument(page, null)
                .toStream(OutputStream.nullOutputStream())
                .useUnicodeLineBreaker(new LineEnds(
                        Locale.forLanguageTag(page.getDocumentElement().getAttribute("lang"))))
                .usePdfUaAccessibility(true)
                .withProducer("Management Academy");
        return builder;
    }
}
