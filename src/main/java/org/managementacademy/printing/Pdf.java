package org.managementacademy.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** A printed page. The same page gives the same bytes: they hold no moment and no random number. */
public final class Pdf {
    private static final Map<String, String> FONTS = Map.of(
            "Noto Sans", "/fonts/noto-sans/%s/NotoSans_%s.ttf",
            "Noto Sans SC", "/fonts/noto-sans-sc/%s/NotoSansSC_%s.ttf");

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
        builder.withHtmlContent(html, null)
                .toStream(OutputStream.nullOutputStream())
                .useFastMode();
        return builder;
    }
}
