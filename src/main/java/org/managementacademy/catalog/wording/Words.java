package org.managementacademy.catalog.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.managementacademy.shared.Language;

/** Counts words, and in Chinese characters. */
public final class Words {
    private static final Pattern CHARACTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[^\\s\\u202F]*[\\p{L}\\p{N}][^\\s\\u202F]*");
    /** Between a mark and the space after it may stand what closes a quotation. Chinese has no space there. */
    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<=[.!?…])(?:\\u202F?[»”\"*])*(?:\\s+|$)|(?<=[。！？])[”」』）]*");

    private Words() {}

    /** Words; in Chinese characters. */
    public static long count(String text, Language language) {
        return (language == Language.ZH ? CHARACTER : WORD)
                .matcher(text)
                .results()
                .count();
    }

    /** Minutes of reading: 200 words or 300 characters a minute. */
    public static double minutesToRead(String text, Language language) {
        return (double) count(text, language) / (language == Language.ZH ? 300 : 200);
    }

    /** Minutes of speaking: 140 words or 220 characters a minute. */
    public static double minutesToSay(String text, Language language) {
        return (double) count(text, language) / (language == Language.ZH ? 220 : 140);
    }

    /** The words of each sentence of a passage; in Chinese the characters. */
    public static Stream<Long> sentences(String passage, Language language) {
        return Stream.of(END_OF_SENTENCE.split(passage))
                .map(sentence -> count(sentence, language))
                .filter(words -> words > 0);
    }
}
