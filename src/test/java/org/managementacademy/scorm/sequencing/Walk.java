package org.managementacademy.scorm.sequencing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;

/** A learner who walks through a course: each step answers where they have come to. */
final class Walk {
    private final ActivityTree tree;
    private final Sequencer sequencer;
    private TrackingState state;
    private @Nullable Outcome last;

    private Walk(ActivityTree tree) {
        this.tree = tree;
        this.sequencer = new Sequencer(tree);
        this.state = TrackingState.fresh(42);
    }

    static Walk through(ActivityTree tree) {
        return new Walk(tree);
    }

    static Walk through(Outline root) {
        return new Walk(root.tree());
    }

    /** The same, with the session begun. */
    static Walk launched(Outline root) {
        var walk = through(root);
        walk.launches();
        return walk;
    }

    // Steps: each answers the delivered activity, "(waiting)", "(over)", "(unchanged)", or the code of an exception

    String launches() {
        return came(sequencer.launch(state));
    }

    String rejoins() {
        return came(sequencer.rejoin(state));
    }

    String asks(NavigationRequest request) {
        return came(sequencer.navigate(state, request));
    }

    String continues() {
        return asks(NavigationRequest.CONTINUE);
    }

    String goesBack() {
        return asks(NavigationRequest.PREVIOUS);
    }

    String chooses(String activity) {
        return asks(NavigationRequest.choice(activity));
    }

    String jumps(String activity) {
        return asks(NavigationRequest.jump(activity));
    }

    String exits() {
        return asks(NavigationRequest.EXIT);
    }

    String exitsAll() {
        return asks(NavigationRequest.EXIT_ALL);
    }

    String suspendsAll() {
        return asks(NavigationRequest.SUSPEND_ALL);
    }

    String terminates(RuntimeReport report) {
        return came(sequencer.terminate(state, report));
    }

    String terminates(RuntimeReport report, NavigationRequest asked) {
        return came(sequencer.terminate(state, report, asked));
    }

    private String came(Outcome outcome) {
        state = outcome.state();
        last = outcome;
        return switch (outcome) {
            case Outcome.Delivered delivered -> delivered.seed().activity();
            case Outcome.SessionEnded ignored -> "(over)";
            case Outcome.Waiting ignored -> "(waiting)";
            case Outcome.Unchanged ignored -> "(unchanged)";
            case Outcome.Refused refused -> refused.reason().code();
        };
    }

    // What the content says

    Walk says(RuntimeReport report) {
        state = sequencer.report(state, report);
        return this;
    }

    Walk says(Standing standing) {
        return says(RuntimeReport.of(standing));
    }

    Walk passes() {
        return says(Standing.NONE.with(Success.PASSED).with(Completion.COMPLETED));
    }

    Walk fails() {
        return says(Standing.NONE.with(Success.FAILED).with(Completion.COMPLETED));
    }

    Walk scores(double scaled) {
        return says(Standing.NONE.with(Score.scaled(scaled)));
    }

    Walk leavesIncomplete() {
        return says(Standing.NONE.with(Completion.INCOMPLETE).with(Success.UNKNOWN));
    }

    Walk progresses(double measure) {
        return says(Standing.NONE.withProgressMeasure(measure));
    }

    Walk saysNothingIsKnown() {
        return says(Standing.NONE.with(Completion.UNKNOWN).with(Success.UNKNOWN));
    }

    Walk pauses() {
        return says(RuntimeReport.NOTHING.with(Exit.SUSPEND));
    }

    // What is known

    TrackingState state() {
        return state;
    }

    Walk knowing(TrackingState known) {
        state = known;
        return this;
    }

    Sequencer sequencer() {
        return sequencer;
    }

    Outcome last() {
        if (last == null) throw new IllegalStateException("Nothing has happened");
        return last;
    }

    LaunchSeed seed() {
        return ((Outcome.Delivered) last()).seed();
    }

    ActivityState of(String activity) {
        return state.of(tree.activity(activity).orElseThrow());
    }

    /** The order that was drawn for a cluster. */
    List<String> order(String cluster) {
        return Objects.requireNonNull(of(cluster).childOrder());
    }

    ObjectiveState primary(String activity) {
        return of(activity).primary();
    }

    ObjectiveState shared(String objective) {
        return state.objectives().getOrDefault(objective, ObjectiveState.UNKNOWN);
    }

    Controls controls() {
        return sequencer.controls(state);
    }
}
