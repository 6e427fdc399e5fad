package org.managementacademy.scorm.cmi;

import java.util.Set;

/**
 * SCORM 1.2: what becomes of {@code cmi.core.lesson_status} at the end (RTE 3.4.4), where mastery score, credit and mode have a say. A SCO that never set a status
 * has been gone through when it says goodbye, unless it also says that the learner will come back.
 */
final class Scorm12Rules implements Rules {
    private static final String STATUS = "cmi.core.lesson_status";
    private static final String NOT_ATTEMPTED = "not attempted";
    private static final Set<String> DECIDED = Set.of("completed", "passed", "failed");
    private static final Set<String> WILL_COME_BACK = Set.of("suspend", "time-out");

    @Override
    public void end(Values values) {
        switch (mode(values)) {
            case "review" -> {}
            case "browse" -> {
                if (isNotAttempted(values)) values.put(STATUS, "browsed");
            }
            default -> {
                if (isNotAttempted(values))
                    values.put(STATUS, WILL_COME_BACK.contains(exit(values)) ? "incomplete" : "completed");
                if (values.find("cmi.core.credit").orElse("credit").equals("credit")) judge(values);
            }
        }
    }

    @Override
    public void cutOff(Values values) {
        if (isNotAttempted(values) && mode(values).equals("normal")) values.put(STATUS, "incomplete");
    }

    /** The mastery score of the package outweighs what the SCO says of passing, once it says that the learner is through. */
    private static void judge(Values values) {
        var mastery = Numbers.read(values.get("cmi.student_data.mastery_score"));
        var raw = Numbers.read(values.get("cmi.core.score.raw"));
        if (mastery.isEmpty() || raw.isEmpty() || !DECIDED.contains(status(values))) return;
        values.put(STATUS, raw.get().compareTo(mastery.get()) >= 0 ? "passed" : "failed");
    }

    private static boolean isNotAttempted(Values values) {
        return status(values).equals(NOT_ATTEMPTED);
    }

    private static String status(Values values) {
        return values.find(STATUS).orElse(NOT_ATTEMPTED);
    }

    private static String mode(Values values) {
        return values.find("cmi.core.lesson_mode").orElse("normal");
    }

    private static String exit(Values values) {
        return values.find("cmi.core.exit").orElse("");
    }
}
