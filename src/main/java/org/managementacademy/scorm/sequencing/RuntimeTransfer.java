package org.managementacademy.scorm.sequencing;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.LaunchSeed.Entry;
import org.managementacademy.scorm.sequencing.LaunchSeed.ObjectiveSeed;
import org.managementacademy.scorm.sequencing.LaunchSeed.SharedBucket;
import org.managementacademy.scorm.sequencing.Objective.Channel;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;

/** Between the run-time data model and the tracking model (RTE 4.2, "sequencing impacts"): what content says in, what content finds out. */
final class RuntimeTransfer {
    private RuntimeTransfer() {}

    /**
     * Records what the content of the current activity has said; shared objectives learn of it when the attempt ends. What it says of the activity as a whole
     * goes before what it says of the primary objective by its identifier.
     */
    static void hear(Tracking tracking, Activity activity, RuntimeReport report) {
        tracking.change(activity, state -> state.withSuspended(report.exit() == Exit.SUSPEND));
        for (var map : activity.definition().shared()) {
            var written = report.shared().get(map.target());
            if (map.writable() && written != null) tracking.shared().put(map.target(), written);
        }
        if (!activity.isTracked()) return;
        for (var objective : report.objectives()) {
            int index = activity.objectiveIndex(objective.id());
            if (index >= 0) record(tracking, activity, index, objective.standing());
        }
        record(tracking, activity, 0, report.standing());
    }

    private static void record(Tracking tracking, Activity activity, int index, Standing standing) {
        var said = said(standing);
        var heard = state(standing);
        var state = tracking.of(activity).objective(index);
        for (var channel : said) state = state.taking(channel, heard);
        tracking.change(activity, recorded -> recorded.hearing(index, said));
        Objectives.learn(tracking, activity, index, state, said);
    }

    private static Set<Channel> said(Standing standing) {
        var said = EnumSet.noneOf(Channel.class);
        var score = standing.score();
        if (standing.success() != null) said.add(Channel.SATISFIED);
        if (standing.completion() != null) said.add(Channel.COMPLETION);
        if (standing.progressMeasure() != null) said.add(Channel.PROGRESS);
        if (score.scaled() != null) said.add(Channel.MEASURE);
        if (score.raw() != null) said.add(Channel.RAW_SCORE);
        if (score.min() != null) said.add(Channel.MIN_SCORE);
        if (score.max() != null) said.add(Channel.MAX_SCORE);
        return said;
    }

    private static ObjectiveState state(Standing standing) {
        var score = standing.score();
        var satisfied = switch (standing.success()) {
            case PASSED -> Truth.TRUE;
            case FAILED -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            case null -> Truth.UNKNOWN;
        };
        var completed = switch (standing.completion()) {
            case COMPLETED -> Truth.TRUE;
            case INCOMPLETE, NOT_ATTEMPTED -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            case null -> Truth.UNKNOWN;
        };
        return new ObjectiveState(
                satisfied,
                score.scaled(),
                score.raw(),
                score.min(),
                score.max(),
                completed,
                standing.progressMeasure());
    }

    /**
     * What the content of an activity that is being delivered begins with. Of its objectives only what is read from shared ones: what the content itself has said,
     * the run-time still has or has rightly forgotten.
     */
    static LaunchSeed seed(Tracking tracking, Activity activity, Entry entry) {
        var definition = activity.definition();
        var primary = activity.primaryObjective();
        var threshold = definition.completionThreshold();
        var objectives = activity.objectives();
        return new LaunchSeed(
                activity.id(),
                tracking.of(activity).attempts(),
                entry,
                objectives.stream()
                        .filter(objective -> objective.id() != null)
                        .map(objective -> new ObjectiveSeed(
                                String.valueOf(objective.id()),
                                standing(Objectives.read(tracking, activity, objectives.indexOf(objective)))))
                        .toList(),
                primary.satisfiedByMeasure()
                        ? Double.valueOf(primary.minNormalizedMeasure())
                        : definition.masteryScore(),
                threshold.completedByMeasure() ? Double.valueOf(threshold.minProgressMeasure()) : null,
                definition.sequencing().limits().attemptAbsoluteDuration(),
                definition.timeLimitAction(),
                definition.launchData(),
                definition.shared().stream().map(map -> bucket(tracking, map)).toList());
    }

    private static SharedBucket bucket(Tracking tracking, SharedDataMap map) {
        var value = map.readable() ? tracking.shared().get(map.target()) : null;
        return new SharedBucket(map.target(), value, map.readable(), map.writable());
    }

    static Standing standing(ObjectiveState state) {
        return new Standing(
                completion(state.completed()),
                success(state.satisfied()),
                state.progress(),
                new Score(state.measure(), state.raw(), state.min(), state.max()));
    }

    private static @Nullable Completion completion(Truth completed) {
        return switch (completed) {
            case TRUE -> Completion.COMPLETED;
            case FALSE -> Completion.INCOMPLETE;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Success success(Truth satisfied) {
        return switch (satisfied) {
            case TRUE -> Success.PASSED;
            case FALSE -> Success.FAILED;
            case UNKNOWN -> null;
        };
    }
}
