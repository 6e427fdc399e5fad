package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.managementacademy.scorm.sequencing.RandomizationControls.Timing;

/** Which children of a cluster a learner gets, and in which order: the processes SR.1 and SR.2. What was drawn is kept until it is drawn again. */
final class Selection {
    private Selection() {}

    /** Before the first attempt on anything: draws for every cluster that has not been drawn for. */
    static void beforeFirstAttempt(Tracking tracking) {
        for (var activity : tracking.tree().activities())
            if (tracking.of(activity).attempts() == 0 && tracking.of(activity).childOrder() == null)
                draw(tracking, activity, Timing.ONCE, Timing.ON_EACH_NEW_ATTEMPT);
    }

    /** After an attempt on a cluster: draws for the next one. */
    static void betweenAttempts(Tracking tracking, Activity activity) {
        draw(tracking, activity, Timing.ON_EACH_NEW_ATTEMPT);
    }

    private static void draw(Tracking tracking, Activity cluster, Timing... due) {
        var state = tracking.of(cluster);
        if (cluster.isLeaf() || state.suspended() || state.active()) return;
        var controls = cluster.definition().sequencing().randomization();
        var random = new SplittableRandom(tracking.seed() + 31L * cluster.index() + 1_000_003L * state.attempts());
        var timing = List.of(due);
        if (timing.contains(controls.selectionTiming())) select(tracking, cluster, random);
        if (timing.contains(controls.randomizationTiming())) reorder(tracking, cluster, random);
    }

    /** Select Children Process [SR.1]: so many are drawn, and stay in the order of the package. */
    private static void select(Tracking tracking, Activity cluster, SplittableRandom random) {
        var count = cluster.definition().sequencing().randomization().selectCount();
        if (count == null || count >= cluster.children().size()) return;
        var drawn = new ArrayList<>(cluster.children());
        while (drawn.size() > count) drawn.remove(random.nextInt(drawn.size()));
        keep(tracking, cluster, drawn);
    }

    /** Randomize Children Process [SR.2]. */
    private static void reorder(Tracking tracking, Activity cluster, SplittableRandom random) {
        if (!cluster.definition().sequencing().randomization().reorderChildren()) return;
        var shuffled = new ArrayList<>(tracking.availableChildren(cluster));
        for (int last = shuffled.size() - 1; last > 0; last--)
            Collections.swap(shuffled, last, random.nextInt(last + 1));
        keep(tracking, cluster, shuffled);
    }

    private static void keep(Tracking tracking, Activity cluster, List<Activity> children) {
        var order = children.stream().map(Activity::id).toList();
        tracking.change(cluster, state -> state.withChildOrder(order));
        tracking.note("SR", cluster, "children: " + order);
    }
}
