package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.Scorm2004Calls.Answer;
import org.managementacademy.scorm.Scorm2004Case.Call;
import org.managementacademy.scorm.Scorm2004Case.Question;
import org.managementacademy.scorm.Scorm2004Case.Visit;
import org.managementacademy.scorm.cmi.RuntimeSession;
import org.managementacademy.scorm.cmi.SequencingSeam;
import org.managementacademy.scorm.cmi.Snapshot;
import org.managementacademy.scorm.manifest.ManifestReader;
import org.managementacademy.scorm.manifest.Organization;
import org.managementacademy.scorm.manifest.Reading;
import org.managementacademy.scorm.sequencing.Controls;
import org.managementacademy.scorm.sequencing.LaunchSeed;
import org.managementacademy.scorm.sequencing.LmsControl;
import org.managementacademy.scorm.sequencing.NavigationRequest;
import org.managementacademy.scorm.sequencing.ObjectiveState;
import org.managementacademy.scorm.sequencing.Outcome;
import org.managementacademy.scorm.sequencing.Sequencer;
import org.managementacademy.scorm.sequencing.TrackingState;

/** Plays a scripted case without a browser: the learner, the test SCO, and in place of the pages the engine and the data model themselves. */
final class Scorm2004Player {
    private static final String LEARNER_ID = "learner-2";
    private static final String LEARNER_NAME = "Doe, Jane";

    private final Scorm2004Case script;
    private final Path manifests;
    private final Map<String, Course> courses = new HashMap<>();
    private Course course;
    private final Learner learner;
    private final List<String> log = new ArrayList<>();

    /** What a learner takes from one package to the next. */
    static final class Learner {
        private Map<String, ObjectiveState> objectives = Map.of();
        private Map<String, String> data = Map.of();
    }

    /** A package, as this learner has got through it. */
    private static final class Course {
        private final Organization organization;
        private final Sequencer sequencer;
        private TrackingState state = TrackingState.fresh(1);
        private final Map<String, Snapshot> snapshots = new HashMap<>();
        private @Nullable LaunchSeed delivered;
        private @Nullable RuntimeSession session;

        Course(Organization organization) {
            this.organization = organization;
            this.sequencer = new Sequencer(organization.tree());
        }
    }

    Scorm2004Player(Scorm2004Case script, Path manifests, Learner learner) {
        this.script = script;
        this.learner = learner;
        this.manifests = manifests;
        this.course = open(script.name().equals("DDM") ? "DDMa" : script.name());
    }

    private Course open(String name) {
        return courses.computeIfAbsent(name, any -> {
            try (var in = Files.newInputStream(manifests.resolve("LMSTestPackage_" + name + "/imsmanifest.xml"))) {
                var reading = ManifestReader.read(in);
                if (reading instanceof Reading.Understood understood)
                    return new Course(understood.manifest().organization());
                throw new AssertionError(reading);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void play() {
        try {
            launch(script.start());
            for (var visit : script.visits()) visit(visit);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n" + String.join("\n", log), e);
        }
    }

    // The learner

    private void launch(String title) {
        assertThat(course.state.inSession())
                .as("session is over before a launch")
                .isFalse();
        course.state = course.state.withShared(
                course.organization.tree().objectivesGlobalToSystem() ? learner.objectives : course.state.objectives(),
                course.organization.tree().sharedDataGlobalToSystem() ? learner.data : course.state.shared());
        var choose = !title.isEmpty() && !title.startsWith("DDM") && course.state.suspended() == null;
        accept(
                choose
                        ? course.sequencer.navigate(course.state, NavigationRequest.choice(byTitle(title)))
                        : course.sequencer.launch(course.state));
    }

    private String byTitle(String title) {
        if (title.startsWith("the activity that corresponds to the root"))
            return course.organization.tree().root().id();
        return course.organization.tree().activities().stream()
                .filter(activity -> activity.title().strip().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No activity " + title))
                .id();
    }

    private void learnerDoes(String what) {
        var parts = what.split("~");
        switch (parts[0]) {
            case "" -> {}
            case "AutoTest", "HasEnded" -> over();
            case "Exit", "TRIGExitAll" -> exit();
            case "Continue" -> ask(NavigationRequest.CONTINUE);
            case "Previous" -> ask(NavigationRequest.PREVIOUS);
            case "Choice" -> ask(NavigationRequest.choice(byTitle(parts[1])));
            case "RootSX4b" ->
                ask(NavigationRequest.choice(course.organization.tree().root().id()));
            case "ChoiceExit" -> {
                ask(NavigationRequest.choice(byTitle(parts[1])));
                over();
            }
            case "ContinueExitCM8" -> {
                ask(NavigationRequest.CONTINUE);
                over();
                launch("");
            }
            case "ExitCM09ba", "RelaunchCM11" -> {
                exit();
                launch("");
            }
            case "SuspendCM09ca" -> {
                ask(NavigationRequest.SUSPEND_ALL);
                launch("");
            }
            case "RelaunchCM10" -> {
                over();
                launch("Activity 4");
            }
            case "RelaunchCM5",
                    "RelaunchCM16",
                    "RelaunchOB3b",
                    "RelaunchRU13e",
                    "RelaunchRU14b",
                    "RelaunchRU14c",
                    "RelaunchRU14d",
                    "RelaunchSX4a",
                    "DMBx" -> {
                over();
                launch("");
            }
            case "DMBxAct" -> {
                over();
                launch("Data Model Behavior Test 1");
            }
            case "DMIt1", "DMIt2", "DMIt3", "DMIt4" ->
                choose("Data Model Implementation Test " + parts[0].substring(4));
            case "APIt1", "APIt2" -> choose("API Implementation Test " + parts[0].substring(4));
            case "ReLaunchDDMa", "ReLaunchDDMb", "autoendrelaunch" -> {
                over();
                turnTo(parts.length > 1 ? parts[1] : parts[0].substring("ReLaunch".length()));
            }
            case "exitlaunch" -> {
                exit();
                turnTo(parts[1]);
            }
            default -> throw new AssertionError("What does a learner do who does " + what + "?");
        }
    }

    private void choose(String title) {
        ask(NavigationRequest.choice(byTitle(title)));
    }

    private void turnTo(String name) {
        course = open(name);
        launch("");
    }

    private void exit() {
        if (course.state.inSession()) ask(NavigationRequest.EXIT_ALL);
        over();
    }

    private void over() {
        assertThat(course.state.inSession()).as("session has gone on").isFalse();
    }

    /** The learner asks; the content is taken away first and may still say goodbye. */
    private void ask(NavigationRequest request) {
        assertThat(course.sequencer.controls(course.state).allow(request))
                .as("offered: " + request)
                .isTrue();
        var session = course.session;
        if (session == null) {
            accept(course.sequencer.navigate(course.state, request));
            return;
        }
        var parting = goodbye(course);
        if (!parting.isEmpty()) session.setValue("adl.nav.request", parting);
        terminate(request);
    }

    private void terminate(@Nullable NavigationRequest asked) {
        var session = course.session;
        var delivered = course.delivered;
        if (session == null || delivered == null) throw new AssertionError("No content");
        session.terminate("");
        course.session = null;
        var snapshot = session.snapshot();
        course.snapshots.put(delivered.activity(), snapshot);
        var report = SequencingSeam.report(snapshot);
        accept(course.sequencer.terminate(course.state, report, asked));
    }

    private void accept(Outcome outcome) {
        outcome.trace().forEach(step -> log.add("   " + step));
        log.add("=> " + outcome.getClass().getSimpleName()
                + (outcome instanceof Outcome.Refused refused ? " " + refused.reason() : ""));
        course.state = outcome.state();
        if (course.organization.tree().objectivesGlobalToSystem())
            learner.objectives = outcome.state().objectives();
        if (course.organization.tree().sharedDataGlobalToSystem())
            learner.data = outcome.state().shared();
        if (outcome instanceof Outcome.Unchanged) return;
        course.session = null;
        course.delivered = null;
        if (outcome instanceof Outcome.Delivered delivered) {
            course.delivered = delivered.seed();
            log.add("=> " + delivered.seed());
            var controls = course.sequencer.controls(course.state);
            var model = SequencingSeam.model(
                            delivered.seed(),
                            course.snapshots.get(delivered.seed().activity()))
                    .learner(LEARNER_ID, LEARNER_NAME)
                    .granted("continue", controls.continues())
                    .granted("previous", controls.previous());
            for (var activity : course.organization.tree().activities())
                model = model.granted(
                                "choice.{target=" + activity.id() + "}",
                                controls.choices().contains(activity.id()))
                        .granted(
                                "jump.{target=" + activity.id() + "}",
                                controls.jumps().contains(activity.id()));
            course.session = RuntimeSession.of(model);
        }
    }

    // The content

    private void visit(Visit visit) {
        var delivered = course.delivered;
        assertThat(delivered == null ? "nothing" : activityOf(delivered.activity()))
                .as("delivered activity")
                .isEqualTo(visit.activity());
        log.add("Activity " + visit.activity());
        var controls = course.sequencer.controls(course.state);
        for (var question : visit.questions()) check(question, controls);
        for (var call : visit.calls()) call(call);
        if (isSco(course) && !terminatesOnlyWhenTakenAway(course)) terminate(null);
        learnerDoes(visit.learner());
    }

    private String activityOf(String id) {
        var address = course.organization.page(id).orElseThrow().address();
        return address.replaceFirst(".*[?&]act=", "");
    }

    private String page(Course of) {
        var delivered = of.delivered;
        if (delivered == null) return "";
        return of.organization.page(delivered.activity()).orElseThrow().address();
    }

    private boolean isSco(Course of) {
        var delivered = of.delivered;
        return delivered != null
                && of.organization
                        .page(delivered.activity())
                        .orElseThrow()
                        .resource()
                        .sco();
    }

    private boolean terminatesOnlyWhenTakenAway(Course of) {
        return page(of).contains("SingleDoTerminate") || page(of).contains("OnUnload");
    }

    /** What some test SCOs ask for when they are taken away. */
    private String goodbye(Course of) {
        if (page(of).contains("suspendAllOnUnload")) return "suspendAll";
        if (page(of).contains("exitAllOnUnload")) return "exitAll";
        return page(of).contains("tarAct4OnUnload") ? "{target=activity_4}choice" : "";
    }

    private void check(Question question, Controls controls) {
        var parts = question.text().split("@");
        var hidden = controls.hidden();
        var answer = switch (parts[0]) {
            case "continue.enabled" -> controls.continues() && !hidden.contains(LmsControl.CONTINUE);
            case "continue.disabled" -> !controls.continues() || hidden.contains(LmsControl.CONTINUE);
            case "previous.enabled" -> controls.previous() && !hidden.contains(LmsControl.PREVIOUS);
            case "previous.disabled" -> !controls.previous() || hidden.contains(LmsControl.PREVIOUS);
            case "toc.enabled" -> controls.contents().stream().anyMatch(Controls.Entry::selectable);
            case "toc.enabled.selectable" ->
                controls.contents().stream()
                        .anyMatch(
                                entry -> entry.selectable() && entry.activity().equals(byTitle(parts[1])));
            case "toc.visible" ->
                controls.contents().stream().anyMatch(entry -> entry.activity().equals(byTitle(parts[1])));
            case "click.button" -> true;
            default -> throw new AssertionError(question);
        };
        assertThat(answer).as(question.text()).isEqualTo(question.yes());
    }

    private void call(Call call) {
        var session = course.session;
        if (session == null) throw new AssertionError("No content for " + call);
        log.add("   " + call);
        new Scorm2004Calls(
                        (function, arguments) ->
                                new Answer(answer(session, function, arguments), String.valueOf(session.lastError())),
                        LEARNER_ID,
                        LEARNER_NAME)
                .make(call);
    }

    private static String answer(RuntimeSession session, String function, List<String> arguments) {
        return switch (function) {
            case "Initialize" -> String.valueOf(session.initialize(arguments.getFirst()));
            case "Terminate" -> String.valueOf(session.terminate(arguments.getFirst()));
            case "Commit" -> String.valueOf(session.commit(arguments.getFirst()));
            case "GetValue" -> session.getValue(arguments.getFirst());
            case "SetValue" -> String.valueOf(session.setValue(arguments.getFirst(), arguments.getLast()));
            case "GetErrorString" -> session.errorString(arguments.getFirst());
            case "GetDiagnostic" -> session.diagnostic(arguments.getFirst());
            case "GetLastError" -> String.valueOf(session.lastError());
            default -> throw new AssertionError(function);
        };
    }
}
