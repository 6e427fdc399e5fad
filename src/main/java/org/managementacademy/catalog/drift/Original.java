package org.managementacademy.catalog.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.managementacademy.catalog.drift.Stamp.Behind;

/**
 * A text as it stands, the texts made from it, and what is on record of them.
 *
 * @param text   path within the folder of its unit, without ending: {@code en}, {@code china/zh}
 * @param blocks in the order of the text
 * @param lines  on which they begin, by name
 * @param texts  made from it, by path
 * @param stamp  empty while nothing is on record
 */
public record Original(
        String text, List<Block> blocks, Map<String, Integer> lines, SortedSet<String> texts, Optional<Stamp> stamp) {

    private static final Comparator<Behind> ORDER =
            Comparator.comparing(Behind::text).thenComparing(Behind::since).thenComparing(Behind::block);

    /** Texts of which nobody has recorded what they were made from. */
    public List<String> unstamped() {
        return texts.stream().filter(text -> !stamped(text)).toList();
    }

    /** What has changed and nobody has said yet what it means. */
    public List<BlockDrift> unanswered() {
        return changes().stream()
                .filter(change -> !change.isNone())
                .map(BlockDrift::unanswered)
                .toList();
    }

    /** What a text does not have yet of its original, in the order of the original. */
    public List<BlockDrift> drift(String made) {
        if (!stamped(made)) return List.of();
        var drift = new ArrayList<BlockDrift>();
        var recorded = new ArrayList<>(recorded(made));
        for (var change : changes()) {
            var known = recorded.stream()
                    .filter(behind -> change.before()
                            .filter(block -> behind.isOf(made, block.name()))
                            .isPresent())
                    .findFirst();
            known.ifPresent(recorded::remove);
            if (known.isPresent()) drift.add(BlockDrift.of(known.get(), change));
            else if (!change.isNone()) drift.add(BlockDrift.unanswered(change));
        }
        recorded.forEach(behind -> drift.add(BlockDrift.gone(behind)));
        return List.copyOf(drift);
    }

    /** The record once texts that have none are taken as made from the original as it stands. They wait while something is unanswered. */
    public Stamp stamped(LocalDate today) {
        var days = days();
        if (unanswered().isEmpty()) texts.forEach(text -> days.putIfAbsent(text, today));
        return new Stamp(text, known(), days, behind());
    }

    /**
     * The record once the author has said what the changes mean. What changes facts changes the meaning, also when it was said to be wording.
     *
     * @param concerned names of the blocks that the answer is about
     */
    public Stamp answered(Answer answer, Predicate<String> concerned, LocalDate today) {
        var answers = new ArrayList<Change>();
        var known = new ArrayList<Block>();
        for (var change : changes()) {
            var isAnswered = change.isNone() || concerned.test(change.name());
            (isAnswered ? change.now() : change.before()).ifPresent(known::add);
            if (isAnswered) answers.add(change);
        }
        var behind = renamed(answers);
        for (var change : answers) {
            if (!change.isNone() && (answer == Answer.MEANING || change.isOfFacts()))
                for (var made : days().keySet())
                    if (behind.stream().noneMatch(old -> old.isOf(made, change.name())))
                        behind.add(new Behind(made, change.name(), change.before(), today));
            behind.removeIf(old -> old.block().equals(change.name())
                    && old.from().map(Block::print).equals(change.now().map(Block::print)));
        }
        return new Stamp(text, known, days(), behind.stream().sorted(ORDER).toList());
    }

    /** The record once these texts have been brought up to the original; texts that were made from another one are passed over. */
    public Stamp done(Set<String> made, LocalDate today) {
        var days = days();
        made.stream().filter(texts::contains).forEach(text -> days.put(text, today));
        return new Stamp(
                text,
                known(),
                days,
                behind().stream()
                        .filter(behind -> !made.contains(behind.text()))
                        .toList());
    }

    private List<Change> changes() {
        return Change.between(known(), blocks);
    }

    /** The blocks that texts were made from; those that stand here as long as there is no such text. */
    private List<Block> known() {
        return stamp.filter(known -> !days().isEmpty()).map(Stamp::blocks).orElse(blocks);
    }

    private boolean stamped(String made) {
        return stamp.filter(known -> known.texts().containsKey(made)).isPresent();
    }

    private List<Behind> recorded(String made) {
        return behind().stream().filter(behind -> behind.text().equals(made)).toList();
    }

    /** What was on record, under the names that the blocks have now. */
    private List<Behind> renamed(List<Change> changes) {
        var names = new HashMap<String, String>();
        for (var change : changes) change.before().ifPresent(block -> names.put(block.name(), change.name()));
        return behind().stream()
                .map(behind -> behind.named(names.getOrDefault(behind.block(), behind.block())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Of the texts that are still there. */
    private List<Behind> behind() {
        return stamp.stream()
                .flatMap(known -> known.behind().stream())
                .filter(behind -> texts.contains(behind.text()))
                .toList();
    }

    private SortedMap<String, LocalDate> days() {
        var days = new TreeMap<String, LocalDate>();
        stamp.ifPresent(known -> days.putAll(known.texts()));
        days.keySet().retainAll(texts);
        return days;
    }
}
