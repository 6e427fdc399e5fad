package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activities of one package, immutable and complete: the same for every learner, built once.
 *
 * {@snippet :
 * var flow = SequencingDefinition.DEFAULT.with(ControlModes.FREE);
 * var tree = ActivityTree.of(
 *         Edition.SCORM_2004_4TH,
 *         ActivityDefinition.of(
 *                 "course",
 *                 flow,
 *                 ActivityDefinition.of("lesson", SequencingDefinition.DEFAULT),
 *                 ActivityDefinition.of("test", SequencingDefinition.DEFAULT)));
 * }
 */
public final class ActivityTree {
    private final Edition edition;
    private final boolean objectivesGlobalToSystem;
    private final boolean sharedDataGlobalToSystem;
    private final List<Activity> preorder = new ArrayList<>();
    private final Map<String, Activity> byId = new HashMap<>();
    private final Map<String, List<Activity>> readers = new HashMap<>();

    private ActivityTree(
            Edition edition,
            boolean objectivesGlobalToSystem,
            boolean sharedDataGlobalToSystem,
            ActivityDefinition root) {
        this.edition = edition;
        this.objectivesGlobalToSystem = objectivesGlobalToSystem;
        this.sharedDataGlobalToSystem = sharedDataGlobalToSystem;
        new Activity(root, null, preorder);
        for (var activity : preorder) {
            if (byId.put(activity.id(), activity) != null)
                throw new IllegalArgumentException("Two activities " + activity.id());
            for (var objective : activity.objectives())
                for (var map : objective.maps()) if (!map.reads().isEmpty()) addReader(map.target(), activity);
        }
    }

    private void addReader(String target, Activity activity) {
        var activities = readers.computeIfAbsent(target, anyTarget -> new ArrayList<>());
        if (!activities.contains(activity)) activities.add(activity);
    }

    /** A tree whose shared objectives and shared data belong to the learner, in every course. @throws IllegalArgumentException when two activities have one id */
    public static ActivityTree of(Edition edition, ActivityDefinition root) {
        return new ActivityTree(edition, true, true, root);
    }

    /** The same activities, with another scope. @see #objectivesGlobalToSystem() */
    public ActivityTree scoped(boolean objectivesForEveryCourse, boolean sharedDataForEveryCourse) {
        return new ActivityTree(edition, objectivesForEveryCourse, sharedDataForEveryCourse, root().definition());
    }

    public Edition edition() {
        return edition;
    }

    public Activity root() {
        return preorder.getFirst();
    }

    /** Every activity, each before its children. */
    public List<Activity> activities() {
        return Collections.unmodifiableList(preorder);
    }

    public Optional<Activity> activity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether shared objectives belong to the learner in every course, or only to one attempt on this one. */
    public boolean objectivesGlobalToSystem() {
        return objectivesGlobalToSystem;
    }

    /** Whether shared data belongs to the learner in every course, or only to one attempt on this one. */
    public boolean sharedDataGlobalToSystem() {
        return sharedDataGlobalToSystem;
    }

    /** The only activity with content; empty when there are more. */
    Optional<Activity> onlyLeaf() {
        var last = preorder.getLast();
        return last.depth() == preorder.size() - 1 ? Optional.of(last) : Optional.empty();
    }

    /** Who looks at a shared objective. */
    List<Activity> readersOf(String target) {
        return readers.getOrDefault(target, List.of());
    }
}
