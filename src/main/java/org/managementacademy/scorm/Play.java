package org.managementacademy.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.cmi.Change;
import org.managementacademy.scorm.cmi.InitialModel;
import org.managementacademy.scorm.cmi.Mode;
import org.managementacademy.scorm.cmi.Refusal;
import org.managementacademy.scorm.cmi.RuntimeSession;
import org.managementacademy.scorm.cmi.SequencingSeam;
import org.managementacademy.scorm.cmi.Standard;
import org.managementacademy.scorm.sequencing.Completion;
import org.managementacademy.scorm.sequencing.LaunchSeed;
import org.managementacademy.scorm.sequencing.NavigationRequest;
import org.managementacademy.scorm.sequencing.Outcome;
import org.managementacademy.scorm.sequencing.RuntimeReport;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;
import org.managementacademy.scorm.sequencing.TraceStep;

/**
 * Where content, learner and sequencing meet: one step of one attempt, worked out without storing anything. Not for two steps.
 */
final class Play {
    private final PlayedPackage played;
    private final IntFunction<Optional<ScoRun>> runs;
    private final List<ScoRun> written = new ArrayList<>();
    private final List<TraceStep> trace = new ArrayList<>();

    /** @param runs the last run of an activity, by its place in the tree */
    Play(PlayedPackage played, IntFunction<Optional<ScoRun>> runs) {
        this.played = played;
        this.runs = runs;
    }

    /** The runs that have to be stored after the step. */
    List<ScoRun> written() {
        return written;
    }

    /** How the sequencing came to what it has decided. */
    List<TraceStep> trace() {
        return trace;
    }

    /** A session begins: where the last one was suspended, or cut off, or at the start. */
    ScormAttempt launch(ScormAttempt attempt, UUID session, int epoch) {
        var taken = attempt.takenBy(session, epoch);
        var sequencer = played.sequencer();
        if (!taken.tracking().inSession()) return arrive(taken, sequencer.launch(taken.tracking()));
        var run = taken.run();
        if (run != null && !taken.screen().terminated()) taken = leave(taken, run, false);
        return arrive(taken, sequencer.rejoin(taken.tracking()));
    }

    /** The content that is shown was taken away without a word. */
    private ScormAttempt leave(ScormAttempt attempt, ScoRun run, boolean goodbye) {
        var session = RuntimeSession.running(run.snapshot());
        if (goodbye) session.terminate("");
        else session.cutOff();
        var left = run.with(session.snapshot());
        write(left);
        var heard = played.sequencer().report(attempt.tracking(), SequencingSeam.report(left.snapshot()));
        return attempt.with(attempt.screen().with(left, true)).with(heard);
    }

    /** What came of a commit: what it would change, or why it cannot. */
    sealed interface Step {
        record Taken(ScormAttempt attempt) implements Step {}

        record Refused(List<String> elements) implements Step {}

        record TooLarge() implements Step {}
    }

    Step commit(ScormAttempt attempt, Commit commit) {
        var run = attempt.run();
        if (run == null || attempt.screen().terminated()) {
            if (!commit.changes().isEmpty())
                return new Step.Refused(List.copyOf(commit.changes().keySet()));
            return new Step.Taken(asked(attempt, commit).counting(commit.sequence()));
        }
        var session = RuntimeSession.running(run.snapshot());
        var refused = session.apply(Change.inOrder(commit.changes()));
        if (!refused.isEmpty()) return new Step.Refused(elements(refused));
        var later = run.with(session.snapshot());
        if (later.isTooLarge()) return new Step.TooLarge();
        return new Step.Taken(heard(attempt, later, commit).counting(commit.sequence()));
    }

    private static List<String> elements(List<Refusal> refused) {
        return refused.stream()
                .map(refusal -> refusal.change().element())
                .sorted()
                .toList();
    }

    private ScormAttempt heard(ScormAttempt attempt, ScoRun later, Commit commit) {
        if (!commit.closes()) {
            write(later);
            var heard = played.sequencer().report(attempt.tracking(), SequencingSeam.report(later.snapshot()));
            return attempt.with(attempt.screen().with(later, false)).with(heard);
        }
        var left = leave(attempt, later, commit.terminated());
        var report = SequencingSeam.report(Objects.requireNonNull(left.run()).snapshot());
        var asked = Optional.ofNullable(commit.request())
                .map(request -> navigation(request, commit.terminated(), report))
                .orElse(commit.terminated() && report.request() == null && played.hasOneSco() ? ending(report) : null);
        if (commit.request() != null && asked != null && !isGranted(left, asked))
            return arrive(left, played.sequencer().rejoin(left.tracking()));
        var outcome = played.sequencer().terminate(left.tracking(), report, asked);
        return asked == null && outcome instanceof Outcome.Refused refused
                ? staying(left, refused)
                : arrive(left, outcome);
    }

    /** What a page has offered may have been overtaken: then the attempt goes on, where the engine would have ended it before it refuses. */
    private boolean isGranted(ScormAttempt attempt, NavigationRequest asked) {
        return played.sequencer().controls(attempt.tracking()).allow(asked);
    }

    /** What the content asks for at its end cannot be granted: it stays on the screen as long as its attempt goes on. */
    private ScormAttempt staying(ScormAttempt left, Outcome.Refused refused) {
        var rejoined = played.sequencer().rejoin(refused.state());
        if (!(rejoined instanceof Outcome.Delivered)) return arrive(left, refused);
        trace.addAll(refused.trace());
        return left.with(refused.state());
    }

    /** The learner asks when the content has long said goodbye, or when there is none yet or any more. */
    private ScormAttempt asked(ScormAttempt attempt, Commit commit) {
        if (commit.request() == null || attempt.isOver()) return attempt;
        var report = attempt.run() == null
                ? RuntimeReport.NOTHING
                : SequencingSeam.report(attempt.run().snapshot());
        var request = navigation(commit.request(), attempt.screen().terminated(), report);
        if (!attempt.tracking().inSession() && !isGranted(attempt, request)) return attempt;
        return arrive(attempt, played.sequencer().navigate(attempt.tracking(), request));
    }

    /** Who leaves comes back to the same place, unless the only SCO has said that it is over. */
    private NavigationRequest navigation(String request, boolean goodbye, RuntimeReport report) {
        if (!request.equals(Commit.LEAVE))
            return NavigationRequest.ofToken(request).orElseThrow();
        return goodbye && played.hasOneSco() ? ending(report) : NavigationRequest.SUSPEND_ALL;
    }

    /** The end of the only SCO is the end of the session. */
    private static NavigationRequest ending(RuntimeReport report) {
        return report.exit() == Exit.SUSPEND ? NavigationRequest.SUSPEND_ALL : NavigationRequest.EXIT_ALL;
    }

    private ScormAttempt arrive(ScormAttempt attempt, Outcome outcome) {
        trace.addAll(outcome.trace());
        var moved = attempt.with(outcome.state());
        return switch (outcome) {
            case Outcome.Delivered delivered -> begun(showing(moved, run(delivered.seed(), attempt.run())));
            case Outcome.Unchanged unchanged -> moved;
            case Outcome.Waiting waiting -> showing(moved, null);
            case Outcome.SessionEnded ended -> showing(moved, null);
            case Outcome.Refused refused -> arrive(moved, played.sequencer().rejoin(refused.state()));
        };
    }

    private static ScormAttempt showing(ScormAttempt attempt, @Nullable ScoRun next) {
        return attempt.with(attempt.screen().showing(next));
    }

    /** A SCO of SCORM 1.2 begins with what it has said before, or has begun at least: it knows one attempt only. */
    private ScormAttempt begun(ScormAttempt attempt) {
        var run = attempt.run();
        if (run == null || played.standard() == Standard.SCORM_2004 || !played.isSco(run.activity())) return attempt;
        var said = run.snapshot().standing();
        var standing = said.completion() == null || said.completion() == Completion.NOT_ATTEMPTED
                ? said.with(Completion.INCOMPLETE)
                : said;
        return attempt.with(played.sequencer().report(attempt.tracking(), RuntimeReport.of(standing)));
    }

    private ScoRun run(LaunchSeed seed, @Nullable ScoRun shown) {
        int place = played.place(seed.activity());
        var last = Optional.ofNullable(shown)
                .filter(run -> run.activity() == place)
                .or(() -> runs.apply(place))
                .map(ScoRun::snapshot)
                .orElse(null);
        var model = played.standard() == Standard.SCORM_12
                ? SequencingSeam.modelOfScorm12(seed, last)
                : SequencingSeam.model(seed, last);
        var run = new ScoRun(
                place, seed.attempt(), RuntimeSession.of(inCredit(model)).snapshot());
        write(run);
        return run;
    }

    private static InitialModel inCredit(InitialModel model) {
        return model.credit(true).mode(Mode.NORMAL);
    }

    private void write(ScoRun run) {
        written.removeIf(other -> other.activity() == run.activity() && other.number() == run.number());
        written.add(run);
    }
}
