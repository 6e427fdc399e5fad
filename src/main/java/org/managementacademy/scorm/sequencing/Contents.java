package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.Controls.Entry;
import org.managementacademy.scorm.sequencing.Controls.Entry.State;
import org.managementacademy.scorm.sequencing.Objective.Channel;

/** The table of contents: what the package does not want seen, what is hidden from choice, and what lies within, is left out. */
final class Contents {
    private final Tracking tracking;
    private final Tracking told;
    private final Set<String> choices;
    private final List<Entry> entries = new ArrayList<>();

    /** @param choices identifiers of the activities that can be chosen */
    Contents(Tracking tracking, Set<String> choices) {
        this.tracking = tracking;
        this.choices = choices;
        told = tracking.copy();
        RollupProcesses.ofWhatIsSaid(told);
    }

    List<Entry> entries() {
        list(tracking.tree().root());
        return entries;
    }

    private void list(Activity activity) {
        if (Checks.isHiddenFromChoice(tracking, activity)) return;
        if (activity.definition().visible()) entries.add(entry(activity));
        for (var child : tracking.availableChildren(activity)) list(child);
    }

    private Entry entry(Activity activity) {
        return new Entry(
                activity.id(),
                activity.title(),
                activity.depth(),
                state(activity),
                choices.contains(activity.id()),
                activity == tracking.current());
    }

    private @Nullable State state(Activity activity) {
        if (!activity.isTracked()) return null;
        var known = Objectives.primary(told, activity);
        if (known.satisfied() == Truth.FALSE) return State.FAILED;
        if (known.satisfied() == Truth.TRUE && isJudged(activity)) return State.PASSED;
        if (known.completed() == Truth.TRUE || known.satisfied() == Truth.TRUE) return State.COMPLETED;
        return told.of(activity).attempts() > 0 ? State.IN_PROGRESS : State.NOT_STARTED;
    }

    /** Content that ends without a word counts as a success, but nobody has passed anything. */
    private boolean isJudged(Activity activity) {
        if (activity.primaryObjective().satisfiedByMeasure()) return true;
        if (!activity.isLeaf()) return told.availableChildren(activity).stream().anyMatch(this::isJudged);
        return told.of(activity).hasSaid(0, Channel.SATISFIED)
                || Objectives.read(told, activity, 0).satisfied().isKnown();
    }
}
