package org.managementacademy.scorm;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.Launches.LaunchResult;
import org.managementacademy.learning.ProgressBook;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Component;

/** Learners in front of the real packages of the courses folder. */
@Component
public class ScormExamples {
    private final PeopleExamples people;
    private final EnrolmentExamples enrolments;
    private final Launches launches;
    private final ProgressBook progress;
    private final TestPackages packages;
    private final Launchpad launchpad;
    private final Commits commits;
    private final Clock clock;

    ScormExamples(
            PeopleExamples people,
            EnrolmentExamples enrolments,
            Launches launches,
            ProgressBook progress,
            TestPackages packages,
            Launchpad launchpad,
            Commits commits,
            Clock clock) {
        this.people = people;
        this.enrolments = enrolments;
        this.launches = launches;
        this.progress = progress;
        this.packages = packages;
        this.launchpad = launchpad;
        this.commits = commits;
        this.clock = clock;
    }

    /** @param unit {@code what-people-lose} (SCORM 1.2) or {@code two-minute-story} (SCORM 2004) */
    public Opened opened(String unit, Language language) {
        return opened(people.learner(countryOf(language), language), unit, language);
    }

    /** The same with a package with several SCOs. @param name one of {@link TestPackages} */
    Opened openedWith(String name, Language language) {
        return openedWith(name, people.learner(countryOf(language), language));
    }

    Opened openedWith(String name, Person learner) {
        packages.give(learner.id(), name);
        var unit = name.equals(TestPackages.PAIR) ? "what-people-lose" : "two-minute-story";
        return opened(learner, unit, learner.language());
    }

    Opened opened(Person learner, String unit, Language language) {
        var monday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var enrolment = enrolments.activeOn(learner, "carrying-change/" + marketOf(language), monday.minusWeeks(6));
        progress.recordAttendance(
                enrolment, new UnitId("carrying-change/why-we-change"), learner.id(), clock.instant());
        return opened(learner, enrolment, new UnitId("carrying-change/" + unit));
    }

    Opened opened(Person learner, EnrolmentId enrolment, UnitId unit) {
        var path = ((LaunchResult.Ready) launches.open(learner.id(), enrolment, unit))
                .ticket()
                .path();
        var attempt = new AttemptId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        return new Opened(learner, enrolment, attempt, path);
    }

    /** The first part of {@link TestPackages#JOURNEY} has been shown, and has set this. */
    Opened played(Person learner, Map<String, String> changes) {
        var opened = openedWith(TestPackages.JOURNEY, learner);
        var right = launchpad.begin(opened.attempt());
        var session = UUID.randomUUID();
        commits.launch(right, session);
        if (commits.accept(right, new Commit(session, 1, changes, false, null)) instanceof CommitResult.Stored)
            return opened;
        throw new AssertionError("Refused: " + changes);
    }

    private static String countryOf(Language language) {
        return switch (language) {
            case ZH -> "CN";
            case RU -> "RU";
            case FR, EN -> "FR";
        };
    }

    private static String marketOf(Language language) {
        return switch (language) {
            case ZH -> "china";
            case RU -> "russia";
            case FR, EN -> "global";
        };
    }

    /** @param path of the player */
    public record Opened(Person learner, EnrolmentId enrolment, AttemptId attempt, String path) {}
}
