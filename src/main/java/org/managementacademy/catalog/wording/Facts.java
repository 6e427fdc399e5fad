package org.managementacademy.catalog.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.managementacademy.shared.Language;

/**
 * What in a passage cannot change without changing its meaning: numbers, in digits or words, months beside a number, links, and the terms of the law.
 * “One” is no fact, since it is mostly an article.
 */
public final class Facts {
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[^\\s\"»”)>\\]]*[^\\s\"»”)>\\].,;:!?]");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:[.,:\\u00A0\\u202F/–-]\\d+)*(?:[\\u00A0\\u202F ]?%)?(?:-ФЗ)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");

    private static final Map<Language, Map<String, Pattern>> WORDS = Map.of(
            Language.EN, terms("""
                    2 twice|two
                    3 three
                    4 four
                    5 five
                    6 six
                    7 seven
                    8 eight
                    9 nine
                    10 ten
                    11 eleven
                    12 twelve
                    15 fifteen
                    20 twenty
                    30 thirty
                    40 forty
                    50 fifty
                    100 hundreds?
                    1000 thousands?
                    1000000 millions?
                    law laws?|lawful(?:ly)?|unlawful(?:ly)?|legal(?:ly)?
                    labour_code labou?r code
                    act (?-i:[A-Z]\\p{L}+ Act)
                    decree decrees?
                    statute statutes?|statutory
                    regulation regulations?
                    directive directives?
                    article_of_law articles? (?=\\d)
                    labour_contract (?:labou?r|employment) contracts?
                    at_will at-will
                    works_council works councils?
                    collective_agreement collective agreements?
                    personal_data personal (?:data|information)
                    GDPR gdpr
                    PIPL pipl
                    """),
            Language.FR, terms("""
                    2 deux
                    3 trois
                    4 quatre
                    5 cinq
                    6 six
                    7 sept
                    8 huit
                    9 neuf
                    10 dix
                    11 onze
                    12 douze
                    15 quinze
                    20 vingts?
                    30 trente
                    40 quarante
                    50 cinquante
                    100 cents?
                    1000 mille
                    1000000 millions?
                    loi lois?|légal\\p{L}*|légaux
                    code_du_travail code du travail
                    décret décrets?
                    ordonnance ordonnances?
                    règlement règlements?
                    article_de_loi articles? (?=[LRD]?\\.? ?\\d)
                    contrat_de_travail contrats? de travail
                    CSE cse|comité social et économique
                    accord_collectif accords? collectifs?|conventions? collectives?
                    données_personnelles données (?:personnelles|à caractère personnel)
                    RGPD rgpd
                    """),
            Language.RU, terms("""
                    2 дв(?:а|е|ух|ум|умя)
                    3 тр(?:и|ёх|ех|ём|ем|емя)
                    4 четыр\\p{L}+
                    5 пят(?:ь|и|ью)
                    6 шест(?:ь|и|ью)
                    7 сем(?:ь|и)
                    8 восем(?:ь|ью)|восьми
                    9 девят(?:ь|и|ью)
                    10 десят(?:ь|и|ью)
                    11 одиннадцат\\p{L}+
                    12 двенадцат\\p{L}+
                    15 пятнадцат\\p{L}+
                    20 двадцат\\p{L}+
                    30 тридцат\\p{L}+
                    40 сорок|сорока
                    50 пятьдесят|пятидесяти
                    100 сто|ста
                    1000 тысяч\\p{L}*
                    1000000 миллион\\p{L}*
                    закон закон\\p{L}*
                    кодекс кодекс\\p{L}*
                    трудовой_кодекс трудов\\p{L}+ кодекс\\p{L}*|ТК РФ
                    статья стать\\p{L}+ (?=\\d)
                    постановление постановлени\\p{L}+
                    приказ приказ(?:а|у|ом|е|ы|ов)?
                    трудовой_договор трудов\\p{L}+ договор\\p{L}*
                    персональные_данные персональн\\p{L}+ данн\\p{L}+
                    аттестация аттестаци\\p{L}+
                    """));

    private static final Pattern CHINESE = Pattern.compile("""
            [两二三四五六七八九十百千万]+(?=[天日年月周岁次倍成人家名位份种条步项句点个]|小时|分钟)|百分之[一二三四五六七八九十百]+\
            |《[^》]*(?:法|条例|规定|办法)》|\\p{IsHan}{2}(?:保护|安全|合同|间谍|竞争)法|劳动法|法律|法规|条例|司法解释|劳动合同|个人信息|第[一二三四五六七八九十百]+条""");

    private static final Map<Language, Pattern> MONTHS = Map.of(
            Language.EN,
                    months("January|February|March|April|May|June|July|August|September|October|November|December"),
            Language.FR, months("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"),
            Language.RU,
                    months(
                            "(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|я|е|а|ю|у|ем|ём)?|ма[йяе]"));

    private Facts() {}

    /** Each fact once, in a form that does not depend on its grammar: {@code 9} for “nine”, {@code закон} for «законом». */
    public static SortedSet<String> of(String passage, Language language) {
        var facts = new TreeSet<String>();
        var rest = taken(LINK, passage, facts);
        taken(NUMBER, rest, facts);
        var months = MONTHS.get(language);
        if (months != null) taken(months, rest, facts);
        if (language == Language.ZH) taken(CHINESE, rest, facts);
        WORDS.getOrDefault(language, Map.of()).forEach((fact, word) -> {
            if (word.matcher(rest).find()) facts.add(fact);
        });
        return facts;
    }

    private static String taken(Pattern pattern, String passage, SortedSet<String> facts) {
        var found = pattern.matcher(passage);
        found.results()
                .forEach(result -> facts.add(SPACES.matcher(result.group()).replaceAll("")));
        return found.replaceAll(" ");
    }

    private static Pattern months(String names) {
        return Pattern.compile("(?<=\\d )(?:%1$s)(?!\\p{L})|(?<!\\p{L})(?:%1$s)(?= \\d)".formatted(names));
    }

    /** @param lines a fact and the words that state it; {@code _} stands for a blank */
    private static Map<String, Pattern> terms(String lines) {
        var terms = new LinkedHashMap<String, Pattern>();
        lines.lines().forEach(line -> {
            var end = line.indexOf(' ');
            terms.put(
                    line.substring(0, end).replace('_', ' '),
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?:%s)(?!\\p{L})".formatted(line.substring(end + 1)),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        });
        return terms;
    }
}
