package org.managementacademy.scorm;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.ProgressBook;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.people.People;
import org.managementacademy.scorm.Situation.Content;
import org.managementacademy.scorm.cmi.InitialModel;
import org.managementacademy.scorm.sequencing.TraceStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front desk of the player: sessions begin, SCOs set, learners ask. A commit is validated, sequenced, stored and reported in one transaction, in the order of
 * its session, once. It may be sent again at any time.
 */
@Service
class Commits {
    private final ScormAttempts attempts;
    private final Packages packages;
    private final SharedWithLearner shared;
    private final Launches launches;
    private final People people;
    private final ProgressBook progress;
    private final Clock clock;

    Commits(
            ScormAttempts attempts,
            Packages packages,
            SharedWithLearner shared,
            Launches launches,
            People people,
            ProgressBook progress,
            Clock clock) {
        this.attempts = attempts;
        this.packages = packages;
        this.shared = shared;
        this.launches = launches;
        this.people = people;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * A session begins: from now on the commits of earlier ones are refused.
     *
     * @param session chosen by the player
     * @throws org.springframework.dao.OptimisticLockingFailureException as {@link #accept}
     */
    @Transactional
    public CommitResult launch(Capability capability, UUID session) {
        return attempts.find(capability.attempt())
                .map(attempt -> launch(attempt, capability, session))
                .orElseGet(CommitResult.Unknown::new);
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when another commit of this attempt was stored in the same moment: send it again */
    @Transactional
    public CommitResult accept(Capability capability, Commit commit) {
        return attempts.find(capability.attempt())
                .map(attempt -> accept(attempt, commit))
                .orElseGet(CommitResult.Unknown::new);
    }

    private CommitResult launch(ScormAttempt stored, Capability capability, UUID session) {
        var played = packages.of(stored.pin());
        if (stored.isWrittenBy(session)) return repeated(stored, played);
        if (capability.epoch() <= stored.sessionEpoch()) return new CommitResult.Superseded();
        var play = play(stored, played);
        var learner = launches.find(stored.id()).orElseThrow().person();
        var begun =
                stored.tracking().inSession() ? stored : stored.with(shared.bring(learner, played, stored.tracking()));
        var after = play.launch(begun, session, capability.epoch());
        keep(stored, after, play, played);
        return new CommitResult.Stored(situation(after, played, content(after, played), play.trace()));
    }

    private CommitResult accept(ScormAttempt stored, Commit commit) {
        var session = stored.session();
        if (session == null || !session.id().equals(commit.session())) return new CommitResult.Superseded();
        var played = packages.of(stored.pin());
        if (commit.sequence() <= session.sequence()) return repeated(stored, played);
        if (commit.sequence() > session.sequence() + 1) return new CommitResult.Gap(session.sequence());
        var play = play(stored, played);
        return switch (play.commit(stored, commit)) {
            case Play.Step.Refused refused -> new CommitResult.Refused(refused.elements());
            case Play.Step.TooLarge large -> new CommitResult.TooLarge();
            case Play.Step.Taken(var after) -> {
                keep(stored, after, play, played);
                var content = commit.closes() ? content(after, played) : null;
                yield new CommitResult.Stored(situation(after, played, content, play.trace()));
            }
        };
    }

    private CommitResult repeated(ScormAttempt stored, PlayedPackage played) {
        return new CommitResult.Stored(situation(stored, played, content(stored, played), List.of()));
    }

    private Play play(ScormAttempt attempt, PlayedPackage played) {
        return new Play(played, activity -> attempts.lastRun(attempt.id(), activity, played.standard()));
    }

    /** Progress hears only what is news. */
    private void keep(ScormAttempt before, ScormAttempt after, Play play, PlayedPackage played) {
        var now = clock.instant();
        var report = UnitReports.of(after, played, now);
        var news = UnitReports.isNews(UnitReports.of(before, played, now), report, before.toldScore());
        attempts.store(news ? after.telling(report.score()) : after, play.written(), now);
        if (news) progress.record(report);
        if (played.sharesWithOthers())
            shared.keep(launches.find(after.id()).orElseThrow().person(), played, before.tracking(), after.tracking());
    }

    private Situation situation(
            ScormAttempt attempt, PlayedPackage played, @Nullable Content content, List<TraceStep> trace) {
        var session = attempt.session();
        var controls = played.sequencer().controls(attempt.tracking());
        return new Situation(
                session == null ? 0 : session.sequence(),
                attempt.screen().delivery(),
                content,
                attempt.isOver()
                        || !attempt.tracking().inSession() && controls.choices().isEmpty(),
                controls,
                trace.stream()
                        .map(step -> step.process() + " " + step.activity() + ": " + step.finding())
                        .toList());
    }

    private @Nullable Content content(ScormAttempt attempt, PlayedPackage played) {
        var run = attempt.run();
        if (run == null) return null;
        var activity = played.activity(run.activity());
        var page = played.organization().page(activity.id()).orElseThrow();
        var learner = launches.find(attempt.id()).map(Attempt::person).orElseThrow();
        var who = InitialModel.of(played.standard())
                .learner(learner.toString(), people.require(learner).fullName());
        var cmi = new TreeMap<>(who.values());
        cmi.putAll(run.snapshot().given());
        return new Content(
                activity.id(), activity.title(), page.address(), page.resource().sco(), played.standard(), cmi);
    }
}
