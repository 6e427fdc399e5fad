package org.managementacademy.scorm.cmi;

import static org.managementacademy.scorm.cmi.Element.both;
import static org.managementacademy.scorm.cmi.Element.keyword;
import static org.managementacademy.scorm.cmi.Element.read;
import static org.managementacademy.scorm.cmi.Element.write;

import org.managementacademy.scorm.cmi.Elements.Table;

/** The data model of SCORM 1.2 (RTE 3.4), all of it, the optional elements too. Whatever nobody has set reads as an empty string. */
final class Scorm12Elements {
    private static final ValueType LINE = Texts.text(255);
    private static final ValueType PAGE = Texts.text(64_000);
    private static final ValueType IDENTIFIER = Identifiers.ofScorm12();
    private static final ValueType BLANK = ValueType.of("nothing", String::isEmpty);
    private static final ValueType SCORE = Numbers.between(0, 100).or(BLANK);
    private static final ValueType SPAN = TimeInterval.ofScorm12();
    private static final ValueType FEEDBACK = Texts.text(1_000);
    private static final ValueType STATUS =
            ValueType.oneOf("passed", "completed", "failed", "incomplete", "browsed", "not attempted");
    private static final String SCORES = "raw,min,max";

    static final Elements ALL = table();

    private Scorm12Elements() {}

    private static Elements table() {
        var table = new Table()
                .add(keyword("cmi._version", "3.4"))
                .group(
                        "cmi",
                        "core,suspend_data,launch_data,comments,comments_from_lms,objectives,student_data,student_preference,interactions");
        core(table);
        table.add(
                both("cmi.suspend_data", PAGE),
                read("cmi.launch_data"),
                both("cmi.comments", PAGE),
                read("cmi.comments_from_lms"));
        objectives(table);
        student(table);
        interactions(table);
        return table.done();
    }

    private static void core(Table table) {
        table.group(
                "cmi.core",
                "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time");
        table.add(
                read("cmi.core.student_id"),
                read("cmi.core.student_name"),
                both("cmi.core.lesson_location", LINE),
                read("cmi.core.credit").initially("credit"),
                both("cmi.core.lesson_status", STATUS).initially("not attempted"),
                read("cmi.core.entry"),
                read("cmi.core.total_time").initially("0000:00:00.00"),
                read("cmi.core.lesson_mode").initially("normal"),
                write("cmi.core.exit", ValueType.oneOf("time-out", "suspend", "logout", "")),
                write("cmi.core.session_time", SPAN));
        scores(table, "cmi.core.score");
    }

    private static void objectives(Table table) {
        table.collection("cmi.objectives", "id,score,status");
        table.add(both("cmi.objectives.n.id", IDENTIFIER), both("cmi.objectives.n.status", STATUS));
        scores(table, "cmi.objectives.n.score");
    }

    private static void scores(Table table, String place) {
        table.group(place, SCORES);
        table.add(both(place + ".raw", SCORE), both(place + ".min", SCORE), both(place + ".max", SCORE));
    }

    private static void student(Table table) {
        table.group("cmi.student_data", "mastery_score,max_time_allowed,time_limit_action");
        table.add(
                read("cmi.student_data.mastery_score"),
                read("cmi.student_data.max_time_allowed"),
                read("cmi.student_data.time_limit_action"));
        table.group("cmi.student_preference", "audio,language,speed,text");
        table.add(
                both("cmi.student_preference.audio", Numbers.whole(-1, 100)).initially("0"),
                both("cmi.student_preference.language", LINE),
                both("cmi.student_preference.speed", Numbers.whole(-100, 100)).initially("0"),
                both("cmi.student_preference.text", Numbers.whole(-1, 1)).initially("0"));
    }

    /** A SCO may only write what its interactions were, never read it back (RTE 3.4.9). */
    private static void interactions(Table table) {
        table.collection(
                "cmi.interactions",
                "id,objectives,time,type,correct_responses,weighting,student_response,result,latency");
        table.counted("cmi.interactions.n.objectives").counted("cmi.interactions.n.correct_responses");
        table.add(
                write("cmi.interactions.n.id", IDENTIFIER),
                write("cmi.interactions.n.objectives.n.id", IDENTIFIER),
                write("cmi.interactions.n.time", Timestamps.ofScorm12()),
                write("cmi.interactions.n.type", types()),
                write("cmi.interactions.n.correct_responses.n.pattern", FEEDBACK),
                write("cmi.interactions.n.weighting", Numbers.real()),
                write("cmi.interactions.n.student_response", FEEDBACK),
                write("cmi.interactions.n.result", results()),
                write("cmi.interactions.n.latency", SPAN));
    }

    private static ValueType types() {
        return ValueType.oneOf(
                "true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric");
    }

    private static ValueType results() {
        return ValueType.oneOf("correct", "wrong", "unanticipated", "neutral").or(Numbers.real());
    }
}
