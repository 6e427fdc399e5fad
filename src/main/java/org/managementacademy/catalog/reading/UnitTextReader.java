package org.managementacademy.catalog.reading;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.Path;
import org.managementacademy.catalog.Relation;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.UnitText.Choice;
import org.managementacademy.catalog.UnitText.Question;
import org.managementacademy.catalog.UnitText.RecallQuestion;
import org.managementacademy.catalog.UnitText.Slide;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.catalog.elearning.LessonPackage;
import org.managementacademy.catalog.elearning.Standard;
import org.managementacademy.catalog.reading.Problem.Kind;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.core.io.Resource;

/** Reads the texts of a track's units in one language, and gathers the files that belong to them. */
final class UnitTextReader {
    private static final String KEPT_FOR_RECALL = "recall";
    private static final Set<Language> SIGNED = Set.of(Language.ZH, Language.RU);

    private final CoursesFolder folder;
    private final String path;
    private final List<Outcome> outcomes;
    private final Market market;
    private final Problems problems;
    private final SortedMap<String, Resource> files = new TreeMap<>();
    private final SortedMap<String, Lesson> lessons = new TreeMap<>();

    UnitTextReader(CoursesFolder folder, Path path, Market market, Problems problems) {
        this.folder = folder;
        this.path = path.id().value();
        this.outcomes = path.outcomes();
        this.market = market;
        this.problems = problems;
    }

    /** Packages, videos and captions of all texts read so far, by their path within the path's folder. */
    SortedMap<String, Resource> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The lessons of all texts read so far, by the folder of their package. */
    SortedMap<String, Lesson> lessons() {
        return Collections.unmodifiableSortedMap(lessons);
    }

    Optional<UnitText> read(UnitSource unit, Relation relation, Language language) {
        var home = "units/" + unit.key() + (relation == Relation.ADAPTED ? "/" + market : "");
        var file = path + "/" + home + "/" + language.code() + ".md";
        if (!folder.has(file)) {
            problems.add(file, 0, Kind.TEXT_MISSING, unit.key(), language.code(), market);
            return Optional.empty();
        }
        var read = TextFile.read(folder, file, problems);
        read.ifPresent(text -> {
            MarkdownCheck.check(text, problems);
            WordingCheck.check(text, language, problems);
        });
        return read.map(text -> text(text, unit, home, language));
    }

    private UnitText text(TextFile file, UnitSource unit, String home, Language language) {
        var front = file.front();
        var format = unit.format();
        var place = home + "/package/" + language.code();
        body(file, format);
        var lesson = format == Format.E_LEARNING
                ? Optional.of(LessonReader.read(file, problems))
                : Optional.<LessonReader.Body>empty();
        var text = new UnitText(
                front.text("title"),
                front.text("purpose"),
                reviewed(front, language),
                format == Format.ARTICLE ? Optional.of(front.text("summary")) : Optional.empty(),
                lesson.map(LessonReader.Body::introduction).orElse(file.body()),
                format == Format.ARTICLE
                        ? some(front, "questions").stream()
                                .map(UnitTextReader::question)
                                .toList()
                        : List.of(),
                format == Format.TALK
                        ? some(front, "slides").stream()
                                .map(UnitTextReader::slide)
                                .toList()
                        : List.of(),
                recall(front, format),
                confirmed(format) ? Optional.of(front.text("confirm")) : Optional.empty(),
                format == Format.ASSIGNMENT ? Optional.of(front.text("ask")) : Optional.empty(),
                format == Format.ASSIGNMENT ? front.texts("good") : List.of(),
                unit.media().flatMap(media -> media(unit, home, media, Kind.MEDIA_MISSING)),
                unit.media()
                        .flatMap(media ->
                                media(unit, home, "captions-" + language.code() + ".vtt", Kind.CAPTIONS_MISSING)),
                lesson.map(body -> place));
        front.done();
        text.captions().ifPresent(captions -> captions(captions, text.media()));
        text.media().flatMap(this::length).ifPresent(film -> minutes(unit, language, film.toSeconds() / 60.0));
        Effort.of(format, text, language).ifPresent(minutes -> minutes(unit, language, minutes));
        lesson.ifPresent(body -> compile(
                unit,
                place,
                new Lesson(
                        path + "/" + home.substring("units/".length()) + "/" + language.code(),
                        language,
                        text.title(),
                        text.purpose(),
                        objective(unit, language),
                        body.screens())));
        return text;
    }

    /** A text in one of these languages is reviewed when native readers have put their names to it. */
    private static boolean reviewed(Fields front, Language language) {
        var reviewed = front.one("state", front.text("state"), List.of("reviewed", "unreviewed"))
                .equals(Optional.of("reviewed"));
        var readers = front.optionalTexts("reviewers");
        if (reviewed && readers.isEmpty() && SIGNED.contains(language))
            front.problem("state", Kind.REVIEWER_MISSING, language.code());
        return reviewed;
    }

    private void minutes(UnitSource unit, Language language, double computed) {
        var declared = unit.duration().toMinutes();
        if (!Effort.isHonest(declared, computed))
            unit.fields()
                    .problem(
                            "minutes",
                            Kind.MINUTES_UNTRUE,
                            declared,
                            String.format(Locale.ROOT, "%.1f", computed),
                            language.code(),
                            market);
    }

    private Lesson.Objective objective(UnitSource unit, Language language) {
        return new Lesson.Objective(
                unit.outcome(),
                outcomes.stream()
                        .filter(outcome -> outcome.id().equals(unit.outcome()))
                        .map(outcome -> outcome.title().in(language))
                        .findFirst()
                        .orElse(unit.outcome()));
    }

    private void compile(UnitSource unit, String place, Lesson lesson) {
        lessons.put(place, lesson);
        minutes(unit, lesson.language(), Effort.of(lesson));
        unit.standard()
                .map(Standard::valueOf)
                .ifPresent(standard -> LessonPackage.of(lesson, standard)
                        .forEach((name, content) -> files.put(place + "/" + name, content)));
    }

    /** The questions of a quiz; of a lesson the one that is kept for a later week. */
    private static List<RecallQuestion> recall(Fields front, Format format) {
        if (format == Format.E_LEARNING)
            return front.inner(KEPT_FOR_RECALL).map(UnitTextReader::recall).stream()
                    .toList();
        return format == Format.RECALL
                ? some(front, "questions").stream().map(UnitTextReader::recall).toList()
                : List.of();
    }

    private static boolean confirmed(Format format) {
        return format == Format.LIVE || format == Format.CIRCLE || format == Format.CONVERSATION;
    }

    private void body(TextFile file, Format format) {
        var empty = file.body().isEmpty();
        var wanted = format != Format.TALK && format != Format.RECALL;
        if (wanted && empty) problems.add(file.path(), 0, Kind.BODY_MISSING, format);
        if (!wanted && !empty) problems.add(file.path(), file.bodyLine(), Kind.BODY_TOO_MUCH, format);
    }

    private static List<Fields> some(Fields fields, String key) {
        var items = fields.items(key);
        if (fields.has(key) && items.isEmpty()) fields.problem(key, Kind.WRONG_COUNT, key, 0, "1+");
        return items;
    }

    private static Question question(Fields fields) {
        var question = new Question(fields.text("ask"), fields.text("guidance"));
        fields.done();
        return question;
    }

    private static Slide slide(Fields fields) {
        var slide = new Slide(fields.text("title"), fields.texts("points"), fields.text("say"));
        fields.done();
        return slide;
    }

    private static RecallQuestion recall(Fields fields) {
        var question = new RecallQuestion(
                fields.text("ask"),
                fields.items("choices").stream().map(UnitTextReader::choice).toList(),
                Optional.empty());
        var right = question.choices().stream().filter(Choice::right).count();
        if (right != 1) fields.problem("choices", Kind.ONE_RIGHT_CHOICE, right);
        if (question.choices().size() < 2)
            fields.problem(
                    "choices", Kind.WRONG_COUNT, "choices", question.choices().size(), "2+");
        fields.done();
        return question;
    }

    private static Choice choice(Fields fields) {
        var choice = new Choice(fields.text("text"), fields.flag("right", false), fields.text("why"));
        fields.done();
        return choice;
    }

    /** Well formed, in order, within the film, and timed like the first of its languages. */
    private void captions(String place, Optional<String> film) {
        var file = path + "/" + place;
        var captions = folder.text(file, problems).map(text -> Captions.read(text, file, problems));
        captions.ifPresent(read -> read.checkOrder(file, problems));
        captions.ifPresent(
                read -> film.flatMap(this::length).ifPresent(length -> read.checkWithin(length, file, problems)));
        var first = Optional.ofNullable(
                        folder.files().ceilingKey(file.substring(0, file.lastIndexOf('/')) + "/captions-"))
                .orElse(file);
        if (first.equals(file)) return;
        captions.ifPresent(read -> folder.text(first, problems)
                .map(text -> Captions.read(text, first, problems))
                .ifPresent(other -> read.checkLike(other, first, file, problems)));
    }

    private Optional<Duration> length(String place) {
        return Optional.ofNullable(files.get(place)).flatMap(Film::length);
    }

    /** A file of the market's own media, else of the unit's. */
    private Optional<String> media(UnitSource unit, String home, String name, Kind missing) {
        for (var place : List.of(home + "/media/" + name, "units/" + unit.key() + "/media/" + name)) {
            var file = folder.files().get(path + "/" + place);
            if (file != null) {
                files.put(place, file);
                return Optional.of(place);
            }
        }
        problems.add(path + "/" + home + "/media/" + name, 0, missing, unit.key());
        return Optional.empty();
    }
}
