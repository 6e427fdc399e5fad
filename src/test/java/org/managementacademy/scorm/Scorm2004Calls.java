package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.managementacademy.scorm.Scorm2004Case.Call;

/**
 * Makes the calls of a scripted case, wherever the run-time API is, and looks at the answers.
 *
 * @param learnerId what the content is to hear of the learner
 */
record Scorm2004Calls(Api api, String learnerId, String learnerName) {
    private static final Pattern PLACEHOLDER = Pattern.compile("&(.*)&");
    private static final Pattern DELIMITER = Pattern.compile("\\{\\w+=[^}]*}");

    /** The run-time API of SCORM 2004. */
    interface Api {
        Answer call(String function, List<String> arguments);
    }

    /** @param error what {@code GetLastError} says next */
    record Answer(String value, String error) {}

    void make(Call call) {
        if (call.function().equals("COI")) {
            assertThat(identifiers("cmi.objectives"))
                    .containsExactlyInAnyOrder(call.argument().split(","));
            return;
        }
        var answer = api.call(
                function(call),
                switch (call.function()) {
                    case "GLE" -> List.of();
                    case "GET" -> List.of(located(call.argument()));
                    case "SET" -> List.of(located(call.argument()), call.value());
                    default -> List.of(call.argument());
                });
        check(call, answer.value());
        var anyErrorWillDo = call.argument().contains("request_valid")
                || call.argument().startsWith("cmi.comments_from_lms")
                        && !call.argument().endsWith("_children");
        if (!anyErrorWillDo) assertThat(answer.error()).as("error of " + call).isEqualTo(call.error());
    }

    private static String function(Call call) {
        return switch (call.function()) {
            case "I" -> "Initialize";
            case "T" -> "Terminate";
            case "C" -> "Commit";
            case "GET" -> "GetValue";
            case "SET" -> "SetValue";
            case "GES" -> "GetErrorString";
            case "GeDi" -> "GetDiagnostic";
            case "GLE" -> "GetLastError";
            default -> throw new AssertionError(call);
        };
    }

    private void check(Call call, String found) {
        var element = call.argument();
        if (call.answer().equals("An empty characterstring value"))
            assertThat(found).as(call.toString()).isEmpty();
        else if (call.answer().startsWith("A characterstring value less than 255"))
            assertThat(found.length()).as(call.toString()).isLessThanOrEqualTo(255);
        else if (call.function().equals("GET") && element.startsWith("cmi.comments_from_lms")) return;
        else if (call.function().equals("GET") && element.equals("cmi.learner_id"))
            assertThat(found).isEqualTo(learnerId);
        else if (call.function().equals("GET") && element.equals("cmi.learner_name"))
            assertThat(found).isEqualTo(learnerName);
        else if (call.function().equals("GET") && element.endsWith("&.id"))
            assertThat(found).isEqualTo(identifier(element));
        else if (element.endsWith("._children"))
            assertThat(found.split(","))
                    .as(call.toString())
                    .containsExactlyInAnyOrder(call.answer().split(","));
        else if (isNumber(call.answer()) && isNumber(found) && !element.contains("interactions"))
            assertThat(Double.parseDouble(found)).as(call.toString()).isEqualTo(Double.parseDouble(call.answer()));
        else assertThat(withoutDefaults(found)).as(call.toString()).isEqualTo(withoutDefaults(call.answer()));
    }

    /** Delimiters stand in any order, and one that says what holds anyway may be there or not. */
    private static String withoutDefaults(String text) {
        var rest = text.replaceAll("\\{(?:lang=en|order_matters=true|case_matters=false)}", "");
        List<String> delimiters = new ArrayList<>();
        for (var next = DELIMITER.matcher(rest); next.lookingAt(); next = DELIMITER.matcher(rest)) {
            delimiters.add(next.group());
            rest = rest.substring(next.end());
        }
        return String.join("", delimiters.stream().sorted().toList()) + rest;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static String identifier(String element) {
        var placeholder = PLACEHOLDER.matcher(element);
        return placeholder.find() ? placeholder.group(1) : "";
    }

    /** The SCO looks for the index of what it knows by its identifier. */
    private String located(String element) {
        var placeholder = PLACEHOLDER.matcher(element);
        if (!placeholder.find()) return element;
        var collection = element.substring(0, placeholder.start() - 1);
        int index = identifiers(collection).indexOf(placeholder.group(1));
        assertThat(index).as("%s in %s", placeholder.group(1), collection).isNotNegative();
        return collection + "." + index + element.substring(placeholder.end());
    }

    private List<String> identifiers(String collection) {
        int count = Integer.parseInt(get(collection + "._count"));
        return IntStream.range(0, count)
                .mapToObj(index -> get(collection + "." + index + ".id"))
                .toList();
    }

    private String get(String element) {
        return api.call("GetValue", List.of(element)).value();
    }
}
