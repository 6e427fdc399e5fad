package org.managementacademy.catalog.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Language;

/**
 * What a track must meet to be published, from {@code policy.yaml}; a key that is left out keeps its default.
 *
 * @param hours             planned ones of a track
 * @param localShare        percentage of the minutes that only the market has; the global track has none and is not asked
 * @param uncoveredOutcomes how many outcomes that are not required may have no unit; a required one always has some
 * @param unreviewed        languages whose texts may be published before a native reader has signed
 * @param overdueReviews    how many review dates may have passed; empty for any number
 */
record Policy(
        Range hours,
        Range localShare,
        int uncoveredOutcomes,
        Set<Language> unreviewed,
        Optional<Integer> overdueReviews) {
    private static final String FILE = "policy.yaml";
    private static final int MOST = 1000;

    private static final Policy DEFAULT =
            new Policy(new Range(18, 26), new Range(25, 40), 0, Set.of(Language.ZH, Language.RU), Optional.empty());

    /**
     * A track in the figures that the policy is about.
     *
     * @param minutes    planned; of a unit and its equivalent one is counted
     * @param localShare empty for the global track
     * @param uncovered  outcomes that no unit serves
     * @param unsigned   languages in which some text has no native reader's signature
     * @param overdue    differences from the core whose review date has passed
     */
    record Figures(
            long minutes, Optional<Double> localShare, int uncovered, SortedSet<Language> unsigned, long overdue) {}

    record Range(int least, int most) {
        boolean contains(double value) {
            return least <= value && value <= most;
        }
    }

    static Policy read(CoursesFolder folder, Problems problems) {
        if (!folder.has(FILE)) return DEFAULT;
        return folder.text(FILE, problems)
                .flatMap(text -> Yaml.read(text, FILE, 0, problems))
                .map(node -> read(new Fields(problems, FILE, node)))
                .orElse(DEFAULT);
    }

    private static Policy read(Fields fields) {
        var policy = new Policy(
                range(fields, "hours", DEFAULT.hours, MOST),
                range(fields, "localShare", DEFAULT.localShare, 100),
                count(fields, "uncoveredOutcomes").orElse(DEFAULT.uncoveredOutcomes),
                fields.has("unreviewed")
                        ? Set.copyOf(CoursesReader.languages(fields, "unreviewed"))
                        : DEFAULT.unreviewed,
                count(fields, "overdueReviews").or(() -> DEFAULT.overdueReviews));
        fields.done();
        return policy;
    }

    private static Range range(Fields fields, String key, Range otherwise, int limit) {
        if (!fields.has(key)) return otherwise;
        return fields.inner(key)
                .map(bounds -> {
                    var least = bounds.has("least") ? bounds.wholeNumber("least", 0, limit) : otherwise.least;
                    var most = bounds.has("most") ? bounds.wholeNumber("most", least, limit) : otherwise.most;
                    bounds.done();
                    return new Range(least, most);
                })
                .orElse(otherwise);
    }

    private static Optional<Integer> count(Fields fields, String key) {
        return fields.has(key) ? Optional.of(fields.wholeNumber(key, 0, MOST)) : Optional.empty();
    }

    /** Tells each threshold that a track does not meet. */
    void judge(Figures track, String file, Problems problems) {
        var length = track.minutes / 60.0;
        if (!hours.contains(length))
            problems.add(file, 0, Kind.PATH_LENGTH, oneDecimal(length), hours.least, hours.most);
        track.localShare
                .filter(share -> !localShare.contains(share))
                .ifPresent(share ->
                        problems.add(file, 0, Kind.LOCAL_SHARE, oneDecimal(share), localShare.least, localShare.most));
        if (track.uncovered > uncoveredOutcomes)
            problems.add(file, 0, Kind.TOO_MANY_UNCOVERED, track.uncovered, uncoveredOutcomes);
        for (var language : track.unsigned)
            if (!unreviewed.contains(language)) problems.add(file, 0, Kind.UNREVIEWED_REFUSED, language.code());
        overdueReviews
                .filter(most -> track.overdue > most)
                .ifPresent(most -> problems.add(file, 0, Kind.TOO_MANY_OVERDUE, track.overdue, most));
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
