package org.managementacademy.catalog.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.catalog.reading.Library;
import org.managementacademy.catalog.reading.TrackDraft;
import org.managementacademy.catalog.wording.Words;
import org.managementacademy.shared.Language;

/**
 * One edition in figures.
 *
 * @param minutes    planned, by format
 * @param words      of all texts; in Chinese characters
 * @param local      percentage of the minutes that only this market has
 * @param unreviewed texts that no native reader has signed
 * @param behind     blocks of their originals that the texts do not have yet
 * @param days       since the oldest of these changes was recorded
 */
record EditionFigures(
        String track,
        String language,
        int units,
        Map<Format, Long> minutes,
        long words,
        long local,
        long unreviewed,
        int behind,
        long days) {

    static List<EditionFigures> of(Library library, LocalDate today) {
        return library.drafts().stream()
                .flatMap(draft -> draft.languages().stream()
                        .map(language ->
                                of(draft, language, Drift.Extent.of(library.drift(), draft.id(), language), today)))
                .toList();
    }

    private static EditionFigures of(TrackDraft draft, Language language, Drift.Extent drift, LocalDate today) {
        var texts = draft.texts().getOrDefault(language, new TreeMap<>()).values();
        var all = minutes(draft.units().stream());
        var local =
                minutes(draft.units().stream().filter(unit -> unit.relation().isLocal()));
        return new EditionFigures(
                draft.id().value(),
                language.code(),
                draft.units().size(),
                draft.units().stream()
                        .collect(Collectors.groupingBy(
                                Unit::format,
                                TreeMap::new,
                                Collectors.summingLong(unit -> unit.duration().toMinutes()))),
                texts.stream().mapToLong(text -> words(text, draft, language)).sum(),
                all == 0 ? 0 : Math.round(100.0 * local / all),
                texts.stream().filter(text -> !text.reviewed()).count(),
                drift.blocks(),
                drift.days(today));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-28s %-2s  %3d units  %5d minutes  %,7d %s  %2d %% local  %d unreviewed%s%n",
                track,
                language,
                units,
                minutes.values().stream().mapToLong(Long::longValue).sum(),
                words,
                language.equals("zh") ? "characters" : "words     ",
                local,
                unreviewed,
                behind == 0 ? "" : "  %d blocks behind for %d days".formatted(behind, days));
    }

    private static long minutes(Stream<Unit> units) {
        return units.mapToLong(unit -> unit.duration().toMinutes()).sum();
    }

    private static long words(UnitText text, TrackDraft draft, Language language) {
        var lesson = text.packageFolder().map(draft.lessons()::get).map(found -> found.words()).stream();
        return Stream.concat(text.words(), lesson)
                .mapToLong(part -> Words.count(part, language))
                .sum();
    }
}
