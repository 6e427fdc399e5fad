package org.managementacademy.enrolment.web;

import static org.managementacademy.enrolment.Trace.Kind.FACT_IS;
import static org.managementacademy.enrolment.Trace.Kind.NOT;
import static org.managementacademy.enrolment.Trace.Truth.FALSE;
import static org.managementacademy.enrolment.Trace.Truth.TRUE;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.enrolment.Reason;
import org.managementacademy.enrolment.Trace;
import org.managementacademy.people.RoleFact;
import org.managementacademy.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts reasons and traces into words. */
@Component
class Explanations {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final MessageSource messages;
    private final Titles titles;

    Explanations(MessageSource messages, Titles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    /** The same as {@link #line} where it stands by itself. */
    String sentence(Reason reason, Language reader) {
        var line = line(reason, reader);
        var second = line.offsetByCodePoints(0, line.isEmpty() ? 0 : 1);
        return line.substring(0, second).toUpperCase(reader.locale()) + line.substring(second);
    }

    /** Why, in one line: the values that made the rule apply, or what HR wrote. */
    String line(Reason reason, Language reader) {
        return switch (reason) {
            case Reason.ByHand hand -> say("enrolment.why.by-hand-line", reader, hand.why());
            case Reason.ByRule rule ->
                decisive(rule.trace().root(), TRUE)
                        .map(leaf -> decisiveValue(leaf, reader))
                        .distinct()
                        .reduce((some, more) -> say("enrolment.why.and", reader, some, more))
                        .orElse("");
        };
    }

    Explanation explain(Trace trace, Language reader) {
        return new Explanation(
                titles.rule(trace.rule(), reader),
                trace.bookVersion(),
                condition(trace.root(), reader),
                trace.counterfactual().stream()
                        .map(change -> change(change, reader))
                        .toList());
    }

    /** The leaves without which the condition would not have come out like this. */
    private static Stream<Trace.Node> decisive(Trace.Node node, Trace.Truth wanted) {
        if (node.truth() != wanted) return Stream.of();
        if (node.parts().isEmpty()) return Stream.of(node);
        var below = node.kind() == NOT ? (wanted == TRUE ? FALSE : TRUE) : wanted;
        return node.parts().stream().flatMap(part -> decisive(part, below));
    }

    private String decisiveValue(Trace.Node leaf, Language reader) {
        var subject = String.valueOf(leaf.subject());
        var seen = leaf.seen() == null ? 0 : leaf.seen();
        if (!isFact(subject)) return say("enrolment.seen.rating", reader, titles.competency(subject, reader), seen);
        var fact = fact(subject);
        return say("enrolment.seen." + key(fact), reader, fact.isYesNo() ? yesOrNo(seen) : seen);
    }

    private Explanation.Condition condition(Trace.Node node, Language reader) {
        var parts = node.parts().stream().map(part -> condition(part, reader)).toList();
        var subject = node.subject();
        if (subject == null) {
            return new Explanation.Condition(
                    say("enrolment.condition." + word(node.kind()), reader), "", node.truth(), parts);
        }
        var limit = node.limit() == null ? 0 : node.limit();
        Object shown = node.kind() == FACT_IS ? yesOrNo(limit) : limit;
        var words = say("enrolment.condition." + word(node.kind()), reader, name(subject, reader), shown);
        return new Explanation.Condition(words, seen(subject, node.seen(), reader), node.truth(), parts);
    }

    private String seen(String subject, @Nullable Integer value, Language reader) {
        if (value == null) return say("enrolment.value.unknown", reader);
        return isFact(subject) && fact(subject).isYesNo()
                ? say("enrolment.value.answer", reader, yesOrNo(value))
                : say("enrolment.value.figure", reader, value);
    }

    private String change(Trace.Change change, Language reader) {
        var subject = change.subject();
        if (isFact(subject) && fact(subject).isYesNo()) {
            return say("enrolment.otherwise.answer", reader, name(subject, reader), yesOrNo(change.value()));
        }
        var key = (isFact(subject) ? "fact" : "rating") + (change.atLeast() ? "-at-least" : "-at-most");
        return say("enrolment.otherwise." + key, reader, name(subject, reader), change.value());
    }

    private String name(String subject, Language reader) {
        return isFact(subject)
                ? say("people.fact." + fact(subject).column(), reader)
                : titles.competency(subject, reader);
    }

    private static boolean isFact(String subject) {
        return Stream.of(RoleFact.values()).anyMatch(fact -> fact.name().equals(subject));
    }

    private static RoleFact fact(String subject) {
        return RoleFact.valueOf(subject);
    }

    private static String key(RoleFact fact) {
        return fact.column().replace('_', '-');
    }

    private static String word(Trace.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String yesOrNo(int value) {
        return value == 0 ? NO : YES;
    }

    private String say(String key, Language reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
