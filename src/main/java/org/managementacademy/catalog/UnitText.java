package org.managementacademy.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit in one language. Only the parts of its format are filled.
 *
 * @param body     safe HTML made from the Markdown of the source, with headings from h2 on
 * @param reviewed false while no named native reader has signed
 * @param recall   questions of a recall quiz; of an e-learning lesson the one that no later quiz asks
 * @param confirm  the sentence that the learner confirms (live session, peer circle, conversation)
 * @param ask      the question that a written trace answers (assignment)
 * @param media    file of the video within the published files, see {@link Catalog#file}
 * @param captions file of the captions
 * @param good     what a good trace looks like (assignment)
 * @param packageFolder folder of the package within the published files (e-learning), see {@link Catalog#file}
 */
public record UnitText(
        String title,
        String purpose,
        boolean reviewed,
        Optional<String> summary,
        String body,
        List<Question> questions,
        List<Slide> slides,
        List<RecallQuestion> recall,
        Optional<String> confirm,
        Optional<String> ask,
        List<String> good,
        Optional<String> media,
        Optional<String> captions,
        Optional<String> packageFolder) {

    UnitText withBody(String html) {
        return with(html, recall);
    }

    public UnitText withRecall(List<RecallQuestion> other) {
        return with(body, List.copyOf(other));
    }

    private UnitText with(String html, List<RecallQuestion> asked) {
        return new UnitText(
                title,
                purpose,
                reviewed,
                summary,
                html,
                questions,
                slides,
                asked,
                confirm,
                ask,
                good,
                media,
                captions,
                packageFolder);
    }

    /** All that a learner reads, but for the screens of a lesson. */
    public Stream<String> words() {
        return Stream.of(
                        Stream.of(title, purpose, body),
                        Stream.of(summary, confirm, ask).flatMap(Optional::stream),
                        questions.stream().flatMap(question -> Stream.of(question.ask, question.guidance)),
                        slides.stream()
                                .flatMap(slide ->
                                        Stream.concat(Stream.of(slide.title, slide.say), slide.points.stream())),
                        recall.stream()
                                .flatMap(question -> Stream.concat(
                                        Stream.of(question.ask),
                                        question.choices.stream()
                                                .flatMap(choice -> Stream.of(choice.text, choice.why)))),
                        good.stream())
                .flatMap(part -> part);
    }

    /** A guided question of an article. */
    public record Question(String ask, String guidance) {}

    /** A slide of a talk, with what the speaker says. */
    public record Slide(String title, List<String> points, String say) {}

    /**
     * A question of a recall quiz; exactly one choice is right.
     *
     * @param kept the lesson that has kept it for this quiz
     */
    public record RecallQuestion(String ask, List<Choice> choices, Optional<Kept> kept) {
        public RecallQuestion from(Unit lesson, String title) {
            return new RecallQuestion(
                    ask, choices, Optional.of(new Kept(lesson.id().key(), lesson.week(), title)));
        }

        boolean isOf(UnitId lesson) {
            return kept.filter(from -> from.unit.equals(lesson.key())).isPresent();
        }
    }

    /** Where a kept question comes from. */
    public record Kept(String unit, int week, String title) {}

    public record Choice(String text, boolean right, String why) {}
}
