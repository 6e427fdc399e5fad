package org.managementacademy.learning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.managementacademy.enrolment.EnrolmentExamples;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Learners for tests, each with a path of their own. */
@Component
public class Learners {
    private final PeopleExamples people;
    private final EnrolmentExamples enrolments;
    private final ObjectProvider<MockMvc> mvc;
    private final Clock clock;

    Learners(PeopleExamples people, EnrolmentExamples enrolments, ObjectProvider<MockMvc> mvc, Clock clock) {
        this.people = people;
        this.enrolments = enrolments;
        this.mvc = mvc;
        this.clock = clock;
    }

    /** In week 3 of the track for their language. */
    public Learner speaking(Language language) {
        return startedOn(language, thisMonday().minusWeeks(2));
    }

    public Learner startedOn(Language language, LocalDate monday) {
        var person = people.learner(
                switch (language) {
                    case ZH -> "CN";
                    case RU -> "RU";
                    case EN, FR -> "FR";
                },
                language);
        var track = switch (language) {
            case ZH -> "carrying-change/china";
            case RU -> "carrying-change/russia";
            case EN, FR -> "carrying-change/global";
        };
        return new Learner(person, enrolments.activeOn(person, track, monday), MockMvcTester.create(mvc.getObject()));
    }

    public LocalDate thisMonday() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
