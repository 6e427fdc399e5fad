package org.managementacademy.catalog.reading;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something in the courses folder that an author must repair.
 *
 * @param file      path within the folder
 * @param line      from 1; 0 when it concerns the whole file
 * @param arguments of the text, in its order
 */
public record Problem(String file, int line, Kind kind, List<String> arguments) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::kind)
            .thenComparing(problem -> problem.arguments.toString());

    public enum Kind {
        FOLDER_MISSING,
        FILE_MISSING,
        NOT_UTF8,
        NOT_YAML,
        NO_FRONT_MATTER,
        KEY_MISSING,
        KEY_UNKNOWN,
        KEY_TWICE,
        NOT_A_LIST,
        NOT_A_MAPPING,
        WRONG_VALUE,
        WRONG_COUNT,
        LANGUAGE_MISSING,
        NAME_DIFFERS,
        ID_TWICE,
        COMPETENCY_UNKNOWN,
        MARKET_UNKNOWN,
        OUTCOME_UNKNOWN,
        OUTCOME_WITHOUT_UNIT,
        OUTCOME_UNCOVERED,
        OUTLINE_AND_TRACKS,
        UNIT_UNKNOWN,
        CORE_UNIT_FORGOTTEN,
        REPLACED_UNIT_MISSING,
        PREREQUISITE_MISSING,
        EQUIVALENT_MISSING,
        CYCLE,
        TEXT_MISSING,
        BODY_MISSING,
        BODY_TOO_MUCH,
        MARKUP,
        HEADING_TOO_HIGH,
        ONE_RIGHT_CHOICE,
        INTRODUCTION_MISSING,
        LESSON_WITHOUT_CASE,
        SCREEN_EMPTY,
        CASE_WITHOUT_SITUATION,
        CASE_WITHOUT_QUESTION,
        CASE_WITHOUT_SKILL,
        CHOICE_WITHOUT_MARK,
        CHOICE_WITHOUT_CONSEQUENCE,
        MEDIA_MISSING,
        CAPTIONS_MISSING,
        CAPTIONS_MALFORMED,
        CAPTIONS_OUT_OF_ORDER,
        CAPTIONS_BEYOND_FILM,
        CAPTIONS_DIFFER,
        MINUTES_UNTRUE,
        WEEK_TOO_FULL,
        EDITION_MISSING,
        REVIEW_OVERDUE,
        REVIEWER_MISSING,
        PATH_LENGTH,
        LOCAL_SHARE,
        TOO_MANY_UNCOVERED,
        TOO_MANY_OVERDUE,
        UNREVIEWED_REFUSED,
        TYPOGRAPHY_FR,
        TYPOGRAPHY_ZH,
        TYPOGRAPHY_RU,
        SENTENCES_TOO_LONG,
        SENTENCE_TOO_LONG,
        UNREVIEWED,
        DRIFT_UNSTAMPED,
        DRIFT_UNANSWERED,
        DRIFT_FACTS,
        DRIFT_BEHIND
    }

    private static final Set<Kind> WARNINGS = EnumSet.of(
            Kind.EDITION_MISSING,
            Kind.OUTCOME_UNCOVERED,
            Kind.REVIEW_OVERDUE,
            Kind.SENTENCES_TOO_LONG,
            Kind.SENTENCE_TOO_LONG,
            Kind.UNREVIEWED,
            Kind.DRIFT_UNSTAMPED,
            Kind.DRIFT_UNANSWERED,
            Kind.DRIFT_FACTS,
            Kind.DRIFT_BEHIND);
    private static final Set<Kind> BREACHES = EnumSet.of(
            Kind.PATH_LENGTH,
            Kind.LOCAL_SHARE,
            Kind.TOO_MANY_UNCOVERED,
            Kind.TOO_MANY_OVERDUE,
            Kind.UNREVIEWED_REFUSED);

    /** Something to know and not to wait for. */
    public boolean isWarning() {
        return WARNINGS.contains(kind);
    }

    /** A track breaks the policy: it is not published, and all others are. */
    public boolean isBreach() {
        return BREACHES.contains(kind);
    }

    /** Keeps all courses from being published. */
    public boolean isError() {
        return !isWarning() && !isBreach();
    }

    public String messageKey() {
        return "catalog.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is: {@code carrying-change/path.yaml:12}. */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
