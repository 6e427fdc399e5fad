package org.managementacademy.enrolment.web;

import java.util.Locale;
import java.util.Map;
import org.managementacademy.enrolment.DecisionResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stood in the way of a form, told on the page that comes next together with what had been typed. */
final class Problem {
    static final int LONGEST_REASON = 1000;

    private Problem() {}

    /** Last part of a message key. */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String word(DecisionResult.Why why) {
        return word(why.name());
    }

    /** @param field id of the control to repair */
    static void tell(RedirectAttributes next, String problem, String field, Map<String, String> typed) {
        next.addFlashAttribute("problem", problem);
        next.addFlashAttribute("field", field);
        next.addFlashAttribute("typed", typed);
    }

    static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= LONGEST_REASON;
    }
}
