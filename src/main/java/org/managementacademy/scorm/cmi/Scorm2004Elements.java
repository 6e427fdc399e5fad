package org.managementacademy.scorm.cmi;

import static org.managementacademy.scorm.cmi.Element.both;
import static org.managementacademy.scorm.cmi.Element.keyword;
import static org.managementacademy.scorm.cmi.Element.read;
import static org.managementacademy.scorm.cmi.Element.write;

import java.util.Arrays;
import org.managementacademy.scorm.cmi.Elements.Table;
import org.managementacademy.scorm.sequencing.NavigationRequest;

/** The data model of SCORM 2004 4th Edition (RTE 4.2), its navigation (SN 5.6) and its shared stores (RTE 4.3). */
final class Scorm2004Elements {
    private static final ValueType IDENTIFIER = Identifiers.ofScorm2004();
    private static final ValueType REAL = Numbers.real();
    private static final ValueType SHARE = Numbers.between(0, 1);
    private static final ValueType SCALED = Numbers.between(-1, 1);
    private static final ValueType INTERVAL = TimeInterval.ofScorm2004();
    private static final ValueType MOMENT = Timestamps.ofScorm2004();
    private static final ValueType COMPLETION = ValueType.oneOf("completed", "incomplete", "not attempted", "unknown");
    private static final ValueType SUCCESS = ValueType.oneOf("passed", "failed", "unknown");
    private static final ValueType REQUEST = ValueType.of(
            "a navigation request", value -> Texts.holds(value, 4_300) && NavigationRequest.isToken(value));
    private static final String COMMENTS = "comment,location,timestamp";
    private static final String SCORES = "scaled,raw,min,max";

    /** Responses and patterns, whose grammar depends on the type of the interaction: 250 steps of 250 characters each way must fit. */
    private static final ValueType ANSWER =
            ValueType.of("a response of up to 130000 characters", value -> Texts.holds(value, 130_000));

    static final Elements ALL = table();

    private Scorm2004Elements() {}

    private static Elements table() {
        var table = new Table().add(keyword("cmi._version", "1.0"));
        session(table);
        status(table);
        comments(table);
        preferences(table);
        objectives(table);
        interactions(table);
        navigation(table);
        return table.done();
    }

    private static void session(Table table) {
        table.add(
                read("cmi.credit").initially("credit"),
                read("cmi.entry").initially("ab-initio"),
                read("cmi.mode").initially("normal"),
                read("cmi.learner_id"),
                read("cmi.learner_name"),
                read("cmi.launch_data"),
                read("cmi.max_time_allowed"),
                read("cmi.time_limit_action").initially("continue,no message"),
                read("cmi.total_time").initially(TimeInterval.ZERO.toString()),
                write("cmi.session_time", INTERVAL),
                write("cmi.exit", ValueType.oneOf("time-out", "suspend", "logout", "normal", "")),
                both("cmi.location", Texts.text(1_000)),
                both("cmi.suspend_data", Texts.text(64_000)));
    }

    private static void status(Table table) {
        table.add(
                both("cmi.completion_status", COMPLETION).initially("unknown"),
                both("cmi.success_status", SUCCESS).initially("unknown"),
                both("cmi.progress_measure", SHARE),
                read("cmi.completion_threshold"),
                read("cmi.scaled_passing_score"));
        scores(table, "cmi.score");
    }

    private static void comments(Table table) {
        var learner = "cmi.comments_from_learner";
        table.collection(learner, COMMENTS)
                .add(
                        both(learner + ".n.comment", Texts.localized(4_000)),
                        both(learner + ".n.location", Texts.text(250)),
                        both(learner + ".n.timestamp", MOMENT));
        var lms = "cmi.comments_from_lms";
        table.collection(lms, COMMENTS)
                .add(read(lms + ".n.comment"), read(lms + ".n.location"), read(lms + ".n.timestamp"));
    }

    private static void preferences(Table table) {
        var place = "cmi.learner_preference";
        table.group(place, "audio_level,language,delivery_speed,audio_captioning")
                .add(
                        both(place + ".audio_level", Numbers.atLeast(0)).initially("1"),
                        both(place + ".language", Languages.ofLearner()).initially(""),
                        both(place + ".delivery_speed", Numbers.atLeast(0)).initially("1"),
                        both(place + ".audio_captioning", ValueType.oneOf("-1", "0", "1"))
                                .initially("0"));
    }

    private static void objectives(Table table) {
        var place = "cmi.objectives";
        table.collection(place, "id,score,success_status,completion_status,progress_measure,description")
                .add(
                        both(place + ".n.id", IDENTIFIER),
                        both(place + ".n.success_status", SUCCESS).initially("unknown"),
                        both(place + ".n.completion_status", COMPLETION).initially("unknown"),
                        both(place + ".n.progress_measure", SHARE),
                        both(place + ".n.description", Texts.localized(250)));
        scores(table, place + ".n.score");
    }

    private static void scores(Table table, String place) {
        table.group(place, SCORES)
                .add(
                        both(place + ".scaled", SCALED),
                        both(place + ".raw", REAL),
                        both(place + ".min", REAL),
                        both(place + ".max", REAL));
    }

    private static void interactions(Table table) {
        var place = "cmi.interactions";
        var result = ValueType.oneOf("correct", "incorrect", "unanticipated", "neutral")
                .or(REAL);
        var types = Arrays.stream(InteractionType.values())
                .map(InteractionType::word)
                .toArray(String[]::new);
        table.collection(
                        place,
                        "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description")
                .counted(place + ".n.objectives")
                .counted(place + ".n.correct_responses")
                .add(
                        both(place + ".n.id", IDENTIFIER),
                        both(place + ".n.type", ValueType.oneOf(types)),
                        both(place + ".n.objectives.n.id", IDENTIFIER),
                        both(place + ".n.timestamp", MOMENT),
                        both(place + ".n.correct_responses.n.pattern", ANSWER),
                        both(place + ".n.weighting", REAL),
                        both(place + ".n.learner_response", ANSWER),
                        both(place + ".n.result", result),
                        both(place + ".n.latency", INTERVAL),
                        both(place + ".n.description", Texts.localized(250)));
    }

    private static void navigation(Table table) {
        var valid = "adl.nav.request_valid";
        table.add(
                both("adl.nav.request", REQUEST).initially("_none_"),
                read(valid + ".continue").initially("unknown"),
                read(valid + ".previous").initially("unknown"),
                read(valid + ".choice.{target=n}").initially("unknown"),
                read(valid + ".jump.{target=n}").initially("unknown"));
        table.collection("adl.data", "id,store")
                .add(read("adl.data.n.id"), both("adl.data.n.store", Texts.text(64_000)));
    }
}
