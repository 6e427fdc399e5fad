package org.managementacademy.catalog.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.catalog.elearning.LessonPackage;
import org.managementacademy.catalog.reading.Markdown;
import org.managementacademy.catalog.reading.TrackDraft;
import org.managementacademy.shared.Language;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** All texts of an edition on one page, week by week: to read, to review and to print, also where there is no network. */
final class EditionPage {
    private static final String TEMPLATE = "catalog/edition";
    private static final SpringTemplateEngine TEMPLATES = templates();

    private EditionPage() {}

    static String of(TrackDraft draft, Language language) {
        var texts = draft.texts().getOrDefault(language, new TreeMap<>());
        var weeks = draft.units().stream()
                .flatMap(
                        unit -> Optional.ofNullable(texts.get(unit.id().key()))
                                .map(text -> sheet(unit, text, draft, language))
                                .stream())
                .collect(Collectors.groupingBy(Sheet::week, TreeMap::new, Collectors.toList()));
        var context = new Context(language.locale());
        context.setVariable("tag", language.tag());
        context.setVariable("title", draft.title().in(language));
        context.setVariable(
                "outcomes",
                draft.outcomes().stream()
                        .map(outcome -> outcome.title().in(language))
                        .toList());
        context.setVariable(
                "weeks",
                weeks.entrySet().stream()
                        .map(week -> new Week(week.getKey(), week.getValue()))
                        .toList());
        context.setVariable("skill", LessonPackage.words(language).getOrDefault("skill", ""));
        return TEMPLATES.process(TEMPLATE, context);
    }

    private static Sheet sheet(Unit unit, UnitText text, TrackDraft draft, Language language) {
        return new Sheet(
                unit.id().key(),
                unit.week(),
                unit.format().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                unit.duration().toMinutes(),
                unit.reason().map(reason -> reason.in(language)).orElse(null),
                unit.sources(),
                text,
                belowTitle(Markdown.html(text.body())),
                text.packageFolder().map(draft.lessons()::get).orElse(null));
    }

    /** Headings of a body begin with h2; here the title of its unit is h3. */
    private static String belowTitle(String html) {
        return html.replace("h3>", "h5>").replace("h2>", "h4>");
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(CommandTexts.ALL);
        return engine;
    }

    record Week(int number, List<Sheet> units) {}

    /**
     * @param format as in keys of texts
     * @param reason what differs from the core and why
     * @param body   safe HTML
     */
    record Sheet(
            String key,
            int week,
            String format,
            long minutes,
            @Nullable String reason,
            List<Unit.Source> sources,
            UnitText text,
            String body,
            @Nullable Lesson lesson) {}
}
