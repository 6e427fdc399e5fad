package org.managementacademy.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of an {@link ActivityTree}: its definition, and its place. Two are equal only if they are the same one. */
public final class Activity {
    private final ActivityDefinition definition;
    private final @Nullable Activity parent;
    private final int index;
    private final int depth;
    private final List<Activity> children = new ArrayList<>();
    private final List<Activity> childrenView = Collections.unmodifiableList(children);
    private final ActivityState untouched;
    private final int lastDescendant;

    /** Adds itself and its descendants to the list, which holds the tree in preorder. */
    Activity(ActivityDefinition definition, @Nullable Activity parent, List<Activity> preorder) {
        this.definition = definition;
        this.parent = parent;
        this.index = preorder.size();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.untouched =
                ActivityState.untouched(definition.sequencing().objectives().size());
        preorder.add(this);
        for (var child : definition.children()) children.add(new Activity(child, this, preorder));
        this.lastDescendant = preorder.size() - 1;
    }

    public String id() {
        return definition.id();
    }

    public String title() {
        return definition.title();
    }

    /** Null for the root. */
    public @Nullable Activity parent() {
        return parent;
    }

    /** Every child, in the order of the package; a learner may get fewer, in another order. */
    public List<Activity> children() {
        return childrenView;
    }

    public boolean isRoot() {
        return parent == null;
    }

    /** Whether the activity has content of its own instead of children. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** 0 for the root. */
    public int depth() {
        return depth;
    }

    public ActivityDefinition definition() {
        return definition;
    }

    /** Place in preorder, from 0. */
    int index() {
        return index;
    }

    /** What is recorded of it before anybody has touched it. */
    ActivityState untouched() {
        return untouched;
    }

    boolean isWithin(Activity ancestor) {
        return ancestor.index <= index && index <= ancestor.lastDescendant;
    }

    /** The lowest activity that both lie within. */
    Activity commonAncestor(Activity other) {
        var common = this;
        while (!other.isWithin(common)) common = parentOf(common);
        return common;
    }

    /** This activity, its parent, and so on, up to the given one, which is included. */
    List<Activity> upTo(Activity ancestor) {
        var path = new ArrayList<Activity>(depth - ancestor.depth + 1);
        var at = this;
        while (at != ancestor) {
            path.add(at);
            at = parentOf(at);
        }
        path.add(ancestor);
        return path;
    }

    static Activity parentOf(Activity activity) {
        if (activity.parent == null) throw new IllegalStateException(activity + " is the root");
        return activity.parent;
    }

    // What the processes look at most

    ControlModes modes() {
        return definition.sequencing().controlModes();
    }

    ConstrainedChoice constrainedChoice() {
        return definition.sequencing().constrainedChoice();
    }

    SequencingRules rules() {
        return definition.sequencing().rules();
    }

    Rollup rollup() {
        return definition.sequencing().rollup();
    }

    List<Objective> objectives() {
        return definition.sequencing().objectives();
    }

    Objective primaryObjective() {
        return objectives().getFirst();
    }

    CompletionThreshold threshold() {
        return definition.completionThreshold();
    }

    boolean isTracked() {
        return definition.sequencing().delivery().tracked();
    }

    Set<LmsControl> hiddenControls() {
        return definition.hiddenControls();
    }

    /** Place of the objective among those of the activity; -1 when it has none of that name. */
    int objectiveIndex(String objectiveId) {
        var objectives = objectives();
        for (int i = 0; i < objectives.size(); i++)
            if (objectiveId.equals(objectives.get(i).id())) return i;
        return -1;
    }

    @Override
    public String toString() {
        return id();
    }
}
