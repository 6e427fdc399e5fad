package org.managementacademy.walk;

import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.managementacademy.shared.Language;

/**
 * Finds what stands on a page in another language than the page's: keys that have no text, other scripts, and between French and English the small words that every
 * sentence has. Content, which is marked with a language of its own, code, and data such as names, places and files are left out.
 */
final class ForeignWords {
    private static final String VISIBLE_TEXTS = """
            () => {
              const own = it => it && !it.closest('script, style, code, svg, noscript') && it.closest('[lang]') === document.documentElement;
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (own(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
              for (const it of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
                if (own(it)) for (const name of ['aria-label', 'title', 'alt', 'placeholder']) texts.push(it.getAttribute(name) ?? '');
              return texts.concat(document.title).map(it => it.trim().replace(/\\s+/g, ' ')).filter(it => it !== '');
            }""";

    /** What is called the same in all languages. */
    private static final String NEUTRAL = String.join(
            "|",
            "Management Academy|English|Français|中文|Русский",
            "\\b\\d{4}-[0-9A-F]{12}\\b",
            "[\\w.+-]+@[\\w.-]+",
            "https?://\\S+",
            "\\b[0-9a-f]{7}\\b",
            "\\b[A-Z]{1,3}-?[0-9A-F]{3,}\\b",
            "CSV|XLSX|XLS|Excel|Unicode|UTF-8|UTF-16|GB18030|Windows-125\\d|ISO-8859-\\d+|UTC|IANA",
            "SCORM(?: 1\\.2| 2004)?|imsmanifest\\.xml|JavaScript|zip|\\bMB\\b|\\bGB\\b",
            "\\b(?:Europe|Asia)/\\w+|\\b(?:fr|en|zh|ru|europe|china|russia-cis)\\b|\\b[A-Z]{2}\\b",
            "(?:people|reviews)\\.csv|employee_id|full_name|competency|rating|scale|note|stars|region|elsewhere|Operations [A-Z]{2} / (?:New|Moved)");

    private static final Pattern KEY = Pattern.compile("\\?\\?|\\b[a-z]+(?:\\.[a-z-]+){2,}\\b|\\{\\d");
    private static final Pattern LATIN = Pattern.compile("[A-Za-zÀ-ÿ]{2,}");
    private static final Pattern CYRILLIC = Pattern.compile("[\\p{IsCyrillic}]{2,}");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}]+");

    private static final Map<Language, List<Pattern>> FOREIGN = Map.of(
            Language.ZH, List.of(KEY, LATIN, CYRILLIC),
            Language.RU, List.of(KEY, LATIN, HAN),
            Language.FR,
                    List.of(
                            KEY,
                            CYRILLIC,
                            HAN,
                            words(
                                    "the|of|and|to|with|your|you|this|that|are|is|was|from|have|has|been|will|who|when|which|their|they|for|by")),
            Language.EN,
                    List.of(
                            KEY,
                            CYRILLIC,
                            HAN,
                            words(
                                    "le|la|les|des|une|du|et|est|vous|votre|vos|pour|avec|dans|pas|aux|cette|qui|que|sont|sur|ce|ces|au")));

    private final Pattern data;

    /** @param data words of any language that are not the academy's own */
    ForeignWords(Collection<String> data) {
        var longestFirst =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        data.stream().filter(word -> word.length() > 1).forEach(longestFirst::add);
        this.data = Pattern.compile(
                longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:" + NEUTRAL + "|", ")")));
    }

    @SuppressWarnings("unchecked")
    List<String> on(Page page, Language language) {
        return ((List<String>) page.evaluate(VISIBLE_TEXTS))
                .stream()
                        .distinct()
                        .filter(text -> isForeign(data.matcher(text).replaceAll("·"), language))
                        .map(text -> "another language: “%s”".formatted(text))
                        .toList();
    }

    private static boolean isForeign(String text, Language language) {
        return FOREIGN.getOrDefault(language, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\p{L}’-])(?:" + words + ")(?![\\p{L}’-])");
    }
}
