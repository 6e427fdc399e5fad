package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response to an interaction, or the description of a correct one, taken apart. Every string in it was written by the content or the learner: it is to be
 * escaped wherever it is shown.
 */
public sealed interface Answer {

    /** To a true-false question. */
    record TrueOrFalse(boolean value) implements Answer {}

    /** To a choice; none chosen is an answer too. */
    record Choices(List<String> chosen) implements Answer {
        public Choices {
            chosen = List.copyOf(chosen);
        }
    }

    /** To a fill-in. Whether case and order matter is said of correct responses only. */
    record Words(List<Phrase> phrases, boolean caseMatters, boolean orderMatters) implements Answer {
        public Words {
            phrases = List.copyOf(phrases);
        }
    }

    /** To a long fill-in. */
    record Passage(Phrase phrase, boolean caseMatters) implements Answer {}

    /** To a matching question. */
    record Pairs(List<Pair> pairs) implements Answer {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    record Pair(String source, String target) {}

    /** To a performance, such as the steps of a repair. */
    record Steps(List<Step> steps, boolean orderMatters) implements Answer {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param name   empty when it has none
     * @param answer {@link Plain}, or {@link Range} in a correct response; plain and empty when it has none
     */
    record Step(String name, Answer answer) {}

    /** To a sequencing question. */
    record Sequence(List<String> items) implements Answer {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** To a Likert question. */
    record OnScale(String point) implements Answer {}

    /** To a numeric question. */
    record Amount(BigDecimal value) implements Answer {}

    /** What is correct for a numeric question; without a bound it is open on that side. */
    record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) implements Answer {}

    /** To anything else, and whatever does not follow the grammar of its type. */
    record Plain(String text) implements Answer {}
}
