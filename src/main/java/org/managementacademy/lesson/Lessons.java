package org.managementacademy.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.ProgressBook;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.learning.runtime.UnitReport;
import org.managementacademy.learning.runtime.UnitReport.Completion;
import org.managementacademy.learning.runtime.UnitReport.Success;
import org.managementacademy.lesson.Run.Confirmation;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of the lessons: keeps what the learner does and reports it. The attempts it is given are the person's own. */
@Service
@Transactional
class Lessons {
    private final Launches launches;
    private final ProgressBook progress;
    private final Catalog catalog;
    private final LessonStore store;
    private final LessonSettings settings;
    private final Clock clock;

    Lessons(
            Launches launches,
            ProgressBook progress,
            Catalog catalog,
            LessonStore store,
            LessonSettings settings,
            Clock clock) {
        this.launches = launches;
        this.progress = progress;
        this.catalog = catalog;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person's own lesson; empty for anybody else's. */
    @Transactional(readOnly = true)
    public Optional<Lesson> find(AttemptId id, PersonId person) {
        return launches.find(id, person).map(this::lesson);
    }

    /** Keeps the answers to the guided questions of an article, in their order. */
    public void answer(Lesson lesson, List<String> answers) {
        var id = locked(lesson);
        var count = Math.min(answers.size(), lesson.text().questions().size());
        for (int part = 0; part < count; part++)
            store.write(id, part, answers.get(part).strip(), clock.instant());
    }

    /** The article has been read. Returns false while a guided question is open. */
    public boolean markRead(Lesson lesson) {
        locked(lesson);
        var answered = lesson(lesson.attempt()).isAnswered();
        if (answered) complete(lesson);
        return answered;
    }

    /** Where to resume: slide of a talk, counted from 0, or second of a video. The same position again changes nothing. */
    public void keepPosition(Lesson lesson, double position) {
        store.position(locked(lesson), position);
    }

    /** Seen to the end: the talk or the video. */
    public void markSeen(Lesson lesson) {
        locked(lesson);
        complete(lesson);
    }

    /** Keeps the trace of an assignment as a draft. */
    public void draft(Lesson lesson, String trace) {
        store.write(locked(lesson), 0, trace.strip(), clock.instant());
    }

    /** Submits the trace; submitting again replaces it. Returns false, and keeps it as a draft, when it is too short. */
    public boolean submit(Lesson lesson, String trace) {
        draft(lesson, trace);
        if (trace.strip().length() < leastLength(lesson)) return false;
        store.submit(lesson.attempt().id(), clock.instant());
        complete(lesson);
        return true;
    }

    /** In characters; Chinese says the same in half of them. */
    int leastLength(Lesson lesson) {
        return settings.leastLength(lesson.attempt().language());
    }

    /** Answers a question of a recall quiz, once and for all; with the last one the quiz is reported. */
    public void choose(Lesson lesson, int question, int choice) {
        var id = locked(lesson);
        var before = lesson(lesson.attempt()).quiz();
        if (!before.has(question, choice) || before.isAnswered(question)) return;
        store.choose(id, question, choice, clock.instant());
        var quiz = lesson(lesson.attempt()).quiz();
        if (quiz.isFinished()) progress.record(report(lesson.attempt(), quiz.score()));
    }

    private UnitReport report(Attempt attempt, double score) {
        var passed = score >= attempt.unit().threshold().orElse(0.0);
        return new UnitReport(
                attempt.id(),
                Completion.COMPLETED,
                passed ? Success.PASSED : Success.FAILED,
                OptionalDouble.of(score),
                Duration.ZERO,
                clock.instant());
    }

    /** A live session, peer circle or conversation took place. Returns false for a day ahead in the person's zone. */
    public boolean confirm(Lesson lesson, Confirmation confirmation) {
        var now = clock.instant();
        if (confirmation
                .heldOn()
                .isAfter(LocalDate.ofInstant(now, lesson.attempt().zone()))) return false;
        store.confirm(locked(lesson), confirmation, now);
        complete(lesson);
        return true;
    }

    private Lesson lesson(Attempt attempt) {
        var unit = attempt.unit().id();
        return new Lesson(
                attempt,
                catalog.text(attempt.version(), unit, attempt.language()),
                catalog.originalChanged(attempt.version(), unit, attempt.language()),
                store.find(attempt.id()));
    }

    private AttemptId locked(Lesson lesson) {
        store.lock(lesson.attempt().id());
        return lesson.attempt().id();
    }

    private void complete(Lesson lesson) {
        progress.record(UnitReport.completed(lesson.attempt().id(), clock.instant()));
    }
}
