package org.managementacademy.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A TrueType font of ours without Unicode's radicals (U+2E80 to U+2FDF). They share the glyphs of everyday characters, and a PDF names the first
 * character of a glyph: somebody who copies the name 黄 or searches for it would get the radical ⻩. Without its table of variants, too, of which the library
 * only says that it cannot read it.
 */
final class PlainFont {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int SEGMENTED = 12;
    private static final int VARIANTS = 14;
    private static final int RECORD = 8;
    private static final int HEADER = 16;
    private static final int GROUP = 12;

    private PlainFont() {}

    static InputStream open(String file) {
        try (var font = Objects.requireNonNull(PlainFont.class.getResourceAsStream(file), file)) {
            var bytes = font.readAllBytes();
            withoutVariants(ByteBuffer.wrap(bytes));
            withoutRadicals(ByteBuffer.wrap(bytes));
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void withoutVariants(ByteBuffer font) {
        int map = table(font, "cmap");
        int subtables = font.getShort(map + 2);
        int kept = 0;
        for (int i = 0; i < subtables; i++) {
            if (font.getShort(subtable(font, map, i)) == VARIANTS) continue;
            font.put(map + 4 + RECORD * kept++, font.slice(map + 4 + RECORD * i, RECORD), 0, RECORD);
        }
        font.putShort(map + 2, (short) kept);
    }

    private static void withoutRadicals(ByteBuffer font) {
        int map = table(font, "cmap");
        int subtables = font.getShort(map + 2);
        for (int i = 0; i < subtables; i++) {
            int subtable = subtable(font, map, i);
            if (font.getShort(subtable) == SEGMENTED) dropRadicals(font, subtable);
        }
    }

    private static int subtable(ByteBuffer font, int map, int number) {
        return map + font.getInt(map + 4 + RECORD * number + 4);
    }

    /** Offset of a table, from the directory at the beginning of the font. */
    private static int table(ByteBuffer font, String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int entry = 12; ; entry += 16) {
            if (font.getInt(entry) == wanted) return font.getInt(entry + 8);
        }
    }

    /** Format 12: groups of first character, last character, first glyph. Those that stay move up. */
    private static void dropRadicals(ByteBuffer font, int subtable) {
        int groups = font.getInt(subtable + 12);
        int kept = 0;
        for (int i = 0; i < groups; i++) {
            int from = subtable + HEADER + GROUP * i;
            if (font.getInt(from) >= FIRST_RADICAL && font.getInt(from + 4) <= LAST_RADICAL) continue;
            font.put(subtable + HEADER + GROUP * kept++, font.slice(from, GROUP), 0, GROUP);
        }
        font.putInt(subtable + 4, HEADER + GROUP * kept);
        font.putInt(subtable + 12, kept);
    }
}
