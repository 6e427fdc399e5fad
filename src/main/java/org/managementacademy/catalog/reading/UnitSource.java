package org.managementacademy.catalog.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.elearning.Standard;
import org.managementacademy.catalog.reading.Problem.Kind;

/**
 * A {@code unit.yaml}: what the unit is in every track.
 *
 * @param fields where it was read, to point at a line
 */
record UnitSource(
        String key,
        Fields fields,
        Format format,
        String outcome,
        Duration duration,
        boolean required,
        List<String> prerequisites,
        Optional<String> equivalent,
        Optional<Double> threshold,
        Optional<String> standard,
        Optional<String> media,
        List<Unit.Source> sources) {

    private static final int LONGEST_MINUTES = 24 * 60;

    static Optional<UnitSource> read(String key, Fields fields, List<String> outcomes) {
        var format = fields.choice("format", Format.class);
        var unit = format.map(known -> read(key, fields, known));
        unit.filter(read -> !read.outcome.isEmpty() && !outcomes.contains(read.outcome))
                .ifPresent(read -> fields.problem("outcome", Kind.OUTCOME_UNKNOWN, read.outcome));
        if (unit.isPresent()) fields.done();
        return unit;
    }

    private static UnitSource read(String key, Fields fields, Format format) {
        var pack = format == Format.E_LEARNING && fields.has("package")
                ? fields.inner("package")
                : Optional.<Fields>empty();
        var unit = new UnitSource(
                key,
                fields,
                format,
                fields.text("outcome"),
                Duration.ofMinutes(fields.wholeNumber("minutes", 1, LONGEST_MINUTES)),
                fields.flag("required", true),
                fields.optionalTexts("prerequisites"),
                fields.optionalText("equivalent"),
                format == Format.RECALL ? Optional.of(fields.number("threshold", 0, 1)) : Optional.empty(),
                pack.flatMap(UnitSource::standard)
                        .or(() -> format == Format.E_LEARNING
                                ? Optional.of(Standard.SCORM_2004.name())
                                : Optional.empty()),
                format == Format.VIDEO ? Optional.of(fields.text("media")) : Optional.empty(),
                fields.has("sources")
                        ? fields.items("sources").stream()
                                .map(UnitSource::source)
                                .toList()
                        : List.of());
        pack.ifPresent(Fields::done);
        return unit;
    }

    private static Optional<String> standard(Fields pack) {
        return pack.one("standard", pack.text("standard"), Standard.played());
    }

    /** A source without a date is one that its publisher did not date. */
    private static Unit.Source source(Fields fields) {
        fields.optionalText("article");
        var source = new Unit.Source(
                fields.text("title"),
                fields.text("publication"),
                fields.optionalText("date").orElse(""));
        fields.done();
        return source;
    }
}
