package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.scorm.cmi.Sessions.begun;
import static org.managementacademy.scorm.cmi.Sessions.get;
import static org.managementacademy.scorm.cmi.Sessions.set;
import static org.managementacademy.scorm.cmi.Sessions.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.scorm.cmi.Answer.Amount;
import org.managementacademy.scorm.cmi.Answer.Choices;
import org.managementacademy.scorm.cmi.Answer.OnScale;
import org.managementacademy.scorm.cmi.Answer.Pair;
import org.managementacademy.scorm.cmi.Answer.Pairs;
import org.managementacademy.scorm.cmi.Answer.Passage;
import org.managementacademy.scorm.cmi.Answer.Plain;
import org.managementacademy.scorm.cmi.Answer.Range;
import org.managementacademy.scorm.cmi.Answer.Sequence;
import org.managementacademy.scorm.cmi.Answer.Step;
import org.managementacademy.scorm.cmi.Answer.Steps;
import org.managementacademy.scorm.cmi.Answer.TrueOrFalse;
import org.managementacademy.scorm.cmi.Answer.Words;

/** The grammar of responses and of correct ones, type by type (RTE 2004, 4.2.9). */
class InteractionPatternsTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false  | true",
                "true-false  | false",
                "choice      | a",
                "choice      | a[,]b[,]c",
                "choice      | ''",
                "choice      | urn:x:y[,]选项",
                "fill-in     | ''",
                "fill-in     | ' '",
                "fill-in     | a[,]a",
                "fill-in     | [,]",
                "fill-in     | {lang=fr}oui[,]{lang=en-US}yes",
                "fill-in     | {}{[]}{}",
                "fill-in     | {case_matters=perhaps}a",
                "fill-in     | {lang=fr",
                "long-fill-in| ''",
                "long-fill-in| {lang=zh}很好",
                "long-fill-in| a[,]b[.]c",
                "long-fill-in| {case_matters=perhaps}a",
                "matching    | a[.]b",
                "matching    | a[.]b[,]a[.]b",
                "matching    | ''",
                "performance | a[.]b",
                "performance | [.]b",
                "performance | a[.]",
                "performance | a[.]two words",
                "performance | a[.]3[:]1",
                "performance | a[.]b[,][.]c",
                "performance | ''",
                "sequencing  | a",
                "sequencing  | a[,]a[,]b",
                "sequencing  | ''",
                "likert      | agree",
                "numeric     | -0.23100",
                "numeric     | 4",
                "other       | ''",
                "other       | anything [,] at all"
            })
    void aResponseIsAccepted(String type, String response) {
        assertThat(responding(type, response)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false  | ''",
                "true-false  | True",
                "true-false  | t",
                "true-false  | 1",
                "choice      | [,]",
                "choice      | a[,]",
                "choice      | [,]a",
                "choice      | a[,]b[,]a",
                "choice      | a b",
                "choice      | {a}",
                "fill-in     | {lang=frl}oui",
                "fill-in     | a[,]{lang=}b",
                "long-fill-in| {lang=xx}a",
                "matching    | a",
                "matching    | a[.]",
                "matching    | [.]b",
                "matching    | a[.]b[.]c",
                "matching    | a[.]b[,]c",
                "matching    | a[.]b[,]",
                "matching    | a b[.]c",
                "matching    | a[.]b c",
                "performance | a",
                "performance | [.]",
                "performance | a b[.]c",
                "performance | a[.]b[.]c",
                "performance | a[.]b[,]",
                "performance | {order_matters=true}a[.]b",
                "sequencing  | [,]",
                "sequencing  | a[,]b c",
                "likert      | ''",
                "likert      | I agree",
                "likert      | a[,]b",
                "numeric     | ''",
                "numeric     | 3.14.15",
                "numeric     | 1[:]2",
                "numeric     | many"
            })
    void aResponseOfAnotherFormIsRefused(String type, String response) {
        assertThat(responding(type, response)).isEqualTo(406);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false  | true",
                "choice      | ''",
                "choice      | a[,]b",
                "fill-in     | ''",
                "fill-in     | {case_matters=true}{order_matters=false}{lang=fr}oui[,]yes",
                "fill-in     | {order_matters=false}{case_matters=true}oui",
                "fill-in     | {order_matters=true}a[,]{lang=en}{case_matters=maybe}b",
                "fill-in     | {lang=fr}{case_matters=maybe}oui",
                "fill-in     | {case_matters=true}{case_matters=maybe}oui",
                "fill-in     | {case_matters=maybe",
                "long-fill-in| {case_matters=true}{lang=fr}oui",
                "long-fill-in| {lang=fr}{case_matters=true}oui",
                "long-fill-in| {case_matters=false}oui",
                "long-fill-in| {order_matters=maybe}oui",
                "matching    | a[.]b[,]c[.]d",
                "performance | {order_matters=false}a[.]b",
                "performance | a[.]3[:]4",
                "performance | a[.][:]",
                "performance | a[.]b[:]c",
                "performance | a[.]1[:]2[:]3",
                "performance | [.]3",
                "sequencing  | a[,]b",
                "likert      | agree",
                "numeric     | 3[:]10",
                "numeric     | -1000.333[:]-1.00",
                "numeric     | 3[:]3",
                "numeric     | [:]10",
                "numeric     | 3[:]",
                "numeric     | [:]",
                "numeric     | 3",
                "other       | {whatever}"
            })
    void aPatternIsAccepted(String type, String pattern) {
        assertThat(describing(type, pattern)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false  | maybe",
                "true-false  | ''",
                "choice      | a[,]a",
                "fill-in     | {case_matters=true-false}a",
                "fill-in     | {order_matters=}a",
                "fill-in     | {case_matters=true}{order_matters=maybe}a",
                "fill-in     | {case_matters=true}{lang=frl}a",
                "fill-in     | a[,]{lang=sp}b",
                "long-fill-in| {case_matters=maybe}a",
                "long-fill-in| {lang=fr}{case_matters=maybe}a",
                "long-fill-in| {case_matters=true}{lang=frl}a",
                "long-fill-in| {lang=frl}{case_matters=true}a",
                "matching    | a",
                "performance | {order_matters=maybe}a[.]b",
                "performance | {case_matters=true}a[.]b",
                "performance | a[.]4[:]3",
                "performance | a",
                "performance | [.]",
                "sequencing  | [,]",
                "likert      | ''",
                "numeric     | 300[:]1.5",
                "numeric     | 30[:]-4500",
                "numeric     | 1[:]2[:]3",
                "numeric     | a[:]b",
                "numeric     | '100,000.00'",
                "numeric     | ''"
            })
    void aPatternOfAnotherFormIsRefused(String type, String pattern) {
        assertThat(describing(type, pattern)).isEqualTo(406);
    }

    @ParameterizedTest(name = "{0}: {1} and {2} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false  | true       | false      | 351",
                "likert      | a          | b          | 351",
                "numeric     | 1[:]2      | 3[:]4      | 351",
                "other       | a          | b          | 351",
                "choice      | a[,]b      | c          | 0",
                "choice      | a[,]b      | b[,]a      | 351",
                "choice      | a[,]b      | a          | 0",
                "sequencing  | a[,]b      | b[,]a      | 0",
                "sequencing  | a[,]b      | a[,]b      | 351",
                "fill-in     | a          | a          | 0",
                "long-fill-in| a          | a          | 0",
                "matching    | a[.]b      | a[.]b      | 0",
                "performance | a[.]b      | a[.]b      | 0"
            })
    void howManyCorrectResponsesThereMayBe(String type, String first, String second, int error) {
        var session = asked(type);
        with(session, "cmi.interactions.0.correct_responses.0.pattern", first);
        assertThat(set(session, "cmi.interactions.0.correct_responses.1.pattern", second))
                .isEqualTo(error);
        assertThat(get(session, "cmi.interactions.0.correct_responses._count")).isEqualTo(error == 0 ? "2" : "1");
        with(session, "cmi.interactions.0.correct_responses.0.pattern", first);
    }

    @Test
    void theOrderOfPatternsIsLookedAtBeforeTheirForm() {
        assertThat(set(asked("true-false"), "cmi.interactions.0.correct_responses.1.pattern", "maybe"))
                .isEqualTo(351);
        assertThat(set(asked("choice"), "cmi.interactions.0.correct_responses.1.pattern", "[,]"))
                .isEqualTo(351);
    }

    @Test
    void aTypeMayChangeAndWhatWasAnsweredStays() {
        var session = with(asked("choice"), "cmi.interactions.0.learner_response", "a[,]b");
        with(session, "cmi.interactions.0.correct_responses.0.pattern", "a", "cmi.interactions.0.type", "numeric");
        assertThat(get(session, "cmi.interactions.0.learner_response")).isEqualTo("a[,]b");
        assertThat(set(session, "cmi.interactions.0.learner_response", "a[,]b")).isEqualTo(406);
        assertThat(session.snapshot().interactions().getFirst().response()).isEqualTo(new Plain("a[,]b"));
        assertThat(session.snapshot().interactions().getFirst().correct()).containsExactly(new Plain("a"));
    }

    @Test
    void whatTheStandardAsksForHasRoom() {
        var step = "s".repeat(250) + "[.]" + "a".repeat(250);
        var steps = IntStream.range(0, 250).mapToObj(index -> step).collect(Collectors.joining("[,]"));
        assertThat(responding("performance", steps)).isZero();
        var choices = IntStream.range(0, 36)
                .mapToObj(index -> index + "c".repeat(248))
                .collect(Collectors.joining("[,]"));
        assertThat(responding("choice", choices)).isZero();
        assertThat(responding("long-fill-in", "字".repeat(16_000))).isZero();
        assertThat(responding("long-fill-in", "字".repeat(16_001))).isEqualTo(406);
        assertThat(describing("long-fill-in", "字".repeat(16_001))).isEqualTo(406);
        assertThat(responding("fill-in", "字".repeat(1_000))).isZero();
        assertThat(responding("fill-in", "字".repeat(1_001))).isEqualTo(406);
        assertThat(responding("performance", "a[.]" + "字".repeat(1_001))).isEqualTo(406);
        assertThat(responding("other", "字".repeat(16_001))).isEqualTo(406);
        assertThat(responding("other", "字".repeat(130_001))).isEqualTo(406);
    }

    @Test
    void responsesAreTakenApart() {
        assertThat(answer(InteractionType.TRUE_FALSE, "false")).isEqualTo(new TrueOrFalse(false));
        assertThat(answer(InteractionType.CHOICE, "a[,]b")).isEqualTo(new Choices(List.of("a", "b")));
        assertThat(answer(InteractionType.CHOICE, "")).isEqualTo(new Choices(List.of()));
        assertThat(answer(InteractionType.FILL_IN, "{lang=fr}oui[,]yes"))
                .isEqualTo(new Words(List.of(new Phrase("fr", "oui"), new Phrase("", "yes")), false, true));
        assertThat(answer(InteractionType.LONG_FILL_IN, "{lang=zh}很好"))
                .isEqualTo(new Passage(new Phrase("zh", "很好"), false));
        assertThat(answer(InteractionType.MATCHING, "a[.]1[,]b[.]2"))
                .isEqualTo(new Pairs(List.of(new Pair("a", "1"), new Pair("b", "2"))));
        assertThat(answer(InteractionType.PERFORMANCE, "a[.]3[:]4[,][.]x[,]b[.]"))
                .isEqualTo(new Steps(List.of(step("a", "3[:]4"), step("", "x"), step("b", "")), true));
        assertThat(answer(InteractionType.SEQUENCING, "b[,]a")).isEqualTo(new Sequence(List.of("b", "a")));
        assertThat(answer(InteractionType.LIKERT, "agree")).isEqualTo(new OnScale("agree"));
        assertThat(answer(InteractionType.NUMERIC, "4.50")).isEqualTo(new Amount(new BigDecimal("4.50")));
        assertThat(answer(InteractionType.OTHER, "a[,]b")).isEqualTo(new Plain("a[,]b"));
    }

    @Test
    void patternsAreTakenApart() {
        assertThat(pattern(InteractionType.FILL_IN, "{order_matters=false}{case_matters=true}{lang=fr}oui[,]yes"))
                .isEqualTo(new Words(List.of(new Phrase("fr", "oui"), new Phrase("", "yes")), true, false));
        assertThat(pattern(InteractionType.FILL_IN, "{case_matters=false}yes"))
                .isEqualTo(new Words(List.of(new Phrase("", "yes")), false, true));
        assertThat(pattern(InteractionType.LONG_FILL_IN, "{lang=fr}{case_matters=true}oui"))
                .isEqualTo(pattern(InteractionType.LONG_FILL_IN, "{case_matters=true}{lang=fr}oui"))
                .isEqualTo(new Passage(new Phrase("fr", "oui"), true));
        assertThat(pattern(InteractionType.PERFORMANCE, "{order_matters=false}a[.]3[:]4.5[,]b[.][:]1[,]c[.]x"))
                .isEqualTo(new Steps(
                        List.of(
                                new Step("a", new Range(new BigDecimal(3), new BigDecimal("4.5"))),
                                new Step("b", new Range(null, BigDecimal.ONE)),
                                step("c", "x")),
                        false));
        assertThat(pattern(InteractionType.NUMERIC, "3[:]")).isEqualTo(new Range(new BigDecimal(3), null));
        assertThat(pattern(InteractionType.NUMERIC, "3")).isEqualTo(new Range(new BigDecimal(3), new BigDecimal(3)));
        assertThat(pattern(InteractionType.CHOICE, "a[,]b")).isEqualTo(new Choices(List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Choice", "fillin", "essay"})
    void whatIsNoTypeIsNone(String word) {
        assertThat(InteractionType.of(word)).isEmpty();
        assertThat(InteractionType.of(null)).isEmpty();
    }

    private static Step step(String name, String answer) {
        return new Step(name, new Plain(answer));
    }

    private static Answer answer(InteractionType type, String value) {
        return AnswerGrammar.response(type, value).orElseThrow();
    }

    private static Answer pattern(InteractionType type, String value) {
        return AnswerGrammar.pattern(type, value).orElseThrow();
    }

    private static int responding(String type, String response) {
        return set(asked(type), "cmi.interactions.0.learner_response", response);
    }

    private static int describing(String type, String pattern) {
        return set(asked(type), "cmi.interactions.0.correct_responses.0.pattern", pattern);
    }

    private static RuntimeSession asked(String type) {
        return with(begun(Standard.SCORM_2004), "cmi.interactions.0.id", "q", "cmi.interactions.0.type", type);
    }
}
