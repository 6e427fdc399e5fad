package org.managementacademy.scorm.sequencing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a package defines it, with its children: what an {@link ActivityTree} is built from.
 *
 * @param id unique in the tree
 * @param visible whether tables of contents show it
 * @param prerequisite in SCORM 1.2: what must have been done before; null for nothing
 * @param masteryScore 0 to 1, in SCORM 1.2: content is told, and its run-time judges by it, not the engine
 * @param launchData becomes {@code cmi.launch_data}
 * @param shared targets are unique
 * @param hiddenControls controls that are not shown around the activity's content
 * @param children empty for an activity that has content of its own
 */
public record ActivityDefinition(
        String id,
        String title,
        boolean visible,
        SequencingDefinition sequencing,
        CompletionThreshold completionThreshold,
        @Nullable Prerequisite prerequisite,
        @Nullable Double masteryScore,
        @Nullable TimeLimitAction timeLimitAction,
        @Nullable String launchData,
        List<SharedDataMap> shared,
        Set<LmsControl> hiddenControls,
        List<ActivityDefinition> children) {
    public ActivityDefinition {
        shared = List.copyOf(shared);
        hiddenControls = Set.copyOf(hiddenControls);
        children = List.copyOf(children);
    }

    /** An activity with nothing but defaults. */
    public static ActivityDefinition of(String id, SequencingDefinition sequencing, ActivityDefinition... children) {
        return new ActivityDefinition(
                id,
                id,
                true,
                sequencing,
                CompletionThreshold.DEFAULT,
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                List.of(children));
    }
}
