package org.managementacademy.catalog.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.managementacademy.shared.Language;

class OriginalTests {
    private static final LocalDate MADE = LocalDate.parse("2026-10-01");
    private static final LocalDate CHANGED = LocalDate.parse("2026-11-12");
    private static final LocalDate LATER = LocalDate.parse("2026-11-20");

    private static final List<Block> AT_FIRST =
            blocks("title: Two minutes", "slide 1: They wait nine days", "slide 2: Say the cost", "## Yours: Write it");

    @Test
    void whatWasJustMadeIsNotBehind() {
        var stamp = original(AT_FIRST, Optional.empty()).stamped(MADE);
        assertThat(stamp.texts()).containsOnlyKeys("fr", "zh").containsValue(MADE);
        assertThat(original(AT_FIRST, Optional.of(stamp)).drift("fr")).isEmpty();
    }

    @Test
    void lineBreaksAreNoChange() {
        assertThat(drift(blocks(
                        "title: Two\n minutes",
                        "slide 1: They wait nine days",
                        "slide 2: Say  the cost",
                        "## Yours: Write it")))
                .isEmpty();
    }

    @Test
    void aChangeOfWhichNobodyHasSaidWhatItMeansIsDriftWithoutADay() {
        var drift = drift(replaced("slide 2: Say the cost", "slide 2: Tell the cost"));
        assertThat(drift).singleElement().satisfies(block -> {
            assertThat(block.block()).isEqualTo("slide 2");
            assertThat(block.since()).isEmpty();
            assertThat(block.isOfMeaning()).isFalse();
        });
    }

    @Test
    void wordingLeavesNothingBehind() {
        var blocks = replaced("slide 2: Say the cost", "slide 2: Tell the cost");
        assertThat(drift(blocks, stamped(blocks).answered(Answer.WORDING, all -> true, CHANGED)))
                .isEmpty();
    }

    @Test
    void meaningLeavesEveryTextBehindUntilItIsBroughtUp() {
        var blocks = replaced("slide 2: Say the cost", "slide 2: Hide the cost");
        var stamp = stamped(blocks).answered(Answer.MEANING, all -> true, CHANGED);
        assertThat(drift(blocks, stamp))
                .singleElement()
                .satisfies(block -> assertThat(block.since()).contains(CHANGED));

        var done = original(blocks, Optional.of(stamp)).done(Set.of("fr"), LATER);
        assertThat(drift(blocks, done)).isEmpty();
        assertThat(done.texts()).containsEntry("fr", LATER).containsEntry("zh", MADE);
        assertThat(original(blocks, Optional.of(done)).drift("zh")).hasSize(1);
    }

    @Test
    void anotherNumberIsMeaningAlsoWhenItWasSaidToBeWording() {
        var blocks = replaced("slide 1: They wait nine days", "slide 1: They wait 7 days");
        assertThat(drift(blocks)).singleElement().satisfies(block -> {
            assertThat(block.isOfMeaning()).isTrue();
            assertThat(block.facts()).isEqualTo("9 → 7");
        });
        assertThat(drift(blocks, stamped(blocks).answered(Answer.WORDING, all -> true, CHANGED)))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.since()).contains(CHANGED);
                    assertThat(block.facts()).isEqualTo("9 → 7");
                });
    }

    @Test
    void aSecondChangeKeepsTheDayOfTheFirst() {
        var once = replaced("slide 1: They wait nine days", "slide 1: They wait 7 days");
        var stamp = stamped(once).answered(Answer.MEANING, all -> true, CHANGED);
        var twice = replaced("slide 1: They wait nine days", "slide 1: They wait 5 days");
        var again = original(twice, Optional.of(stamp)).answered(Answer.MEANING, all -> true, LATER);
        assertThat(drift(twice, again)).singleElement().satisfies(block -> {
            assertThat(block.since()).contains(CHANGED);
            assertThat(block.facts()).isEqualTo("9 → 5");
        });
    }

    @Test
    void whatIsChangedBackIsNoLongerBehind() {
        var blocks = replaced("slide 2: Say the cost", "slide 2: Hide the cost");
        var stamp = stamped(blocks).answered(Answer.MEANING, all -> true, CHANGED);
        var back = original(AT_FIRST, Optional.of(stamp)).answered(Answer.WORDING, all -> true, LATER);
        assertThat(back.behind()).isEmpty();
        assertThat(drift(AT_FIRST, back)).isEmpty();
    }

    @Test
    void anInsertedSlideIsOneBlockAndNotAllThatFollow() {
        var blocks = blocks(
                "title: Two minutes",
                "slide 1: They wait nine days",
                "slide 2: A new one",
                "slide 3: Say the cost",
                "## Yours: Write it");
        assertThat(drift(blocks)).extracting(BlockDrift::block).containsExactly("slide 2");
        var stamp = stamped(blocks).answered(Answer.MEANING, all -> true, CHANGED);
        assertThat(drift(blocks, stamp)).extracting(BlockDrift::block).containsExactly("slide 2");
    }

    @Test
    void aBlockThatIsGoneIsBehindUnderTheNameItHad() {
        var blocks = AT_FIRST.subList(0, 3);
        var stamp = stamped(blocks).answered(Answer.MEANING, all -> true, CHANGED);
        assertThat(drift(blocks, stamp)).extracting(BlockDrift::block).containsExactly("## Yours");
    }

    @Test
    void aHeadingWithOtherWordsIsTheSameBlock() {
        var blocks = replaced("## Yours: Write it", "## Your own: Write it down");
        assertThat(drift(blocks)).extracting(BlockDrift::block).containsExactly("## Your own");
    }

    @Test
    void anAnswerMayConcernOneBlock() {
        var blocks = blocks(
                "title: In two minutes",
                "slide 1: They wait nine days",
                "slide 2: Hide the cost",
                "## Yours: Write it");
        var stamp = stamped(blocks).answered(Answer.MEANING, "slide 2"::equals, CHANGED);
        assertThat(drift(blocks, stamp))
                .extracting(BlockDrift::block, BlockDrift::since)
                .containsExactly(tuple("title", Optional.empty()), tuple("slide 2", Optional.of(CHANGED)));
    }

    @Test
    void aNewTranslationIsRecordedOnceTheOriginalIsAnswered() {
        var blocks = replaced("slide 2: Say the cost", "slide 2: Tell the cost");
        var stamp = stamped(AT_FIRST).stamped(MADE);
        var more = new Original("en", blocks, Map.of(), new TreeSet<>(List.of("fr", "ru", "zh")), Optional.of(stamp));
        assertThat(more.unstamped()).containsExactly("ru");
        assertThat(more.stamped(LATER).texts()).doesNotContainKey("ru");
        var answered = new Original(
                "en", blocks, Map.of(), more.texts(), Optional.of(more.answered(Answer.WORDING, all -> true, LATER)));
        assertThat(answered.stamped(LATER).texts()).containsEntry("ru", LATER).containsEntry("fr", MADE);
    }

    @Test
    void anOriginalOfWhichNothingWasMadeYetAsksForNoAnswer() {
        var stamp = original(AT_FIRST, Optional.empty()).answered(Answer.WORDING, all -> true, MADE);
        var changed = original(replaced("slide 2: Say the cost", "slide 2: Hide the cost"), Optional.of(stamp));
        assertThat(changed.unanswered()).isEmpty();
        assertThat(changed.stamped(LATER).texts()).containsOnlyKeys("fr", "zh");
        assertThat(changed.stamped(LATER).blocks()).isEqualTo(changed.blocks());
    }

    private static List<BlockDrift> drift(List<Block> blocks) {
        return stamped(blocks).drift("fr");
    }

    private static List<BlockDrift> drift(List<Block> blocks, Stamp stamp) {
        return original(blocks, Optional.of(stamp)).drift("fr");
    }

    /** The blocks as they are now, of texts that were made from the first ones. */
    private static Original stamped(List<Block> blocks) {
        return original(blocks, Optional.of(original(AT_FIRST, Optional.empty()).stamped(MADE)));
    }

    private static Original original(List<Block> blocks, Optional<Stamp> stamp) {
        return new Original("en", blocks, Map.of(), new TreeSet<>(List.of("fr", "zh")), stamp);
    }

    private static List<Block> replaced(String before, String now) {
        var gone = block(before);
        return AT_FIRST.stream()
                .map(block -> block.equals(gone) ? block(now) : block)
                .toList();
    }

    private static List<Block> blocks(String... blocks) {
        return Stream.of(blocks).map(OriginalTests::block).toList();
    }

    private static Block block(String text) {
        var parts = text.split(": ", 2);
        return Block.of(parts[0], parts[1], Language.EN);
    }
}
