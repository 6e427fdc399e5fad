package org.managementacademy.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Tells the encoding of a text from its bytes. */
final class Encoding {

    private Encoding() {}

    static String detect(byte[] file) {
        if (SheetReader.startsWith(file, 0xEF, 0xBB, 0xBF)) return "UTF-8";
        if (SheetReader.startsWith(file, 0xFF, 0xFE)) return "UTF-16LE";
        if (SheetReader.startsWith(file, 0xFE, 0xFF)) return "UTF-16BE";
        if (isValid(file, "UTF-8")) return "UTF-8";
        if (isValid(file, "GB18030") && commonHan(file) > 0.7) return "GB18030";
        return lettersInARow(file) > 0.6 ? "windows-1251" : "windows-1252";
    }

    private static boolean isValid(byte[] file, String charset) {
        try {
            Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }

    /**
     * Share of double bytes that GB 2312 gives to its signs and to its 3,755 everyday characters: near 1 in Chinese text. Cyrillic in
     * Windows-1251 pairs up by chance only, and most of its small letters would be rare characters.
     */
    private static double commonHan(byte[] file) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            int lead = file[i] & 0xFF;
            if (lead < 0x81) continue;
            int trail = file[++i] & 0xFF;
            pairs++;
            boolean everyday = lead >= 0xA1 && lead <= 0xA9 || lead >= 0xB0 && lead <= 0xD7;
            if (everyday && trail >= 0xA1) common++;
        }
        return pairs == 0 ? 0 : (double) common / pairs;
    }

    /**
     * Share of letters beyond ASCII that stand beside another one: words are made of them in Cyrillic, while accented letters of Western
     * languages mostly stand alone.
     */
    private static double lettersInARow(byte[] file) {
        int letters = 0;
        int beside = 0;
        for (int i = 0; i < file.length; i++) {
            if (!isLetter(file, i)) continue;
            letters++;
            if (isLetter(file, i - 1) || isLetter(file, i + 1)) beside++;
        }
        return letters == 0 ? 0 : (double) beside / letters;
    }

    private static boolean isLetter(byte[] file, int at) {
        if (at < 0 || at >= file.length) return false;
        int code = file[at] & 0xFF;
        return code >= 0xC0 || code == 0xA8 || code == 0xB8;
    }
}
