package org.managementacademy.scorm;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scripted case of the SCORM 2004 test suite: which activities are delivered in which order, and what happens in each.
 *
 * @param start what the learner does to begin: a title in the table of contents, or nothing in particular
 */
record Scorm2004Case(String name, String start, List<Visit> visits) {

    /**
     * One delivery of an activity.
     *
     * @param activity as the package names it in the parameters of its item
     * @param questions about the system's own controls, before the content says anything, with the right answers
     * @param learner what the learner does when the content is done; empty for nothing
     */
    record Visit(String activity, List<Question> questions, List<Call> calls, String learner) {}

    record Question(String text, boolean yes) {}

    /** One call of the run-time API. */
    record Call(String function, String argument, String value, String answer, String error) {}

    private static final Pattern KEY = Pattern.compile("Act(\\w+)V(\\d+)\\.(commands\\.\\d+|CUI|UIQ|UIA)");

    private static final Set<String> FUNCTIONS = Set.of("I", "T", "C", "GET", "SET", "GES", "GeDi", "GLE", "COI");

    /** What the case is about, such as {@code OB} for objectives. */
    String family() {
        return name.replaceFirst("-.*", "");
    }

    /** Reads a case, and spells its abbreviations out. */
    static Scorm2004Case read(Path file, Map<String, String> words) {
        var lines = inOrder(file);
        List<Visit> visits = new ArrayList<>();
        var start = "";
        for (int i = 0; i < lines.size(); ) {
            var key = KEY.matcher(lines.get(i).getKey());
            if (lines.get(i).getKey().equals("start")) start = lines.get(i).getValue();
            if (!key.matches()) {
                i++;
                continue;
            }
            var prefix = "Act" + key.group(1) + "V" + key.group(2) + ".";
            int end = i;
            while (end < lines.size() && lines.get(end).getKey().startsWith(prefix)) end++;
            visits.add(visit(key.group(1), lines.subList(i, end), words));
            i = end;
        }
        var name = file.getFileName().toString().replace(".properties", "");
        return new Scorm2004Case(name, start.equals(".") ? "" : start, visits);
    }

    private static Visit visit(String activity, List<Map.Entry<String, String>> lines, Map<String, String> words) {
        List<Call> calls = new ArrayList<>();
        String[] questions = {};
        String[] answers = {};
        var learner = "";
        for (var line : lines) {
            var kind = line.getKey().replaceFirst(".*?\\.", "");
            switch (kind) {
                case "CUI" -> learner = line.getValue();
                case "UIQ" -> questions = line.getValue().split("~");
                case "UIA" -> answers = line.getValue().split("~");
                // one line of the scripts is no call, and the test suite passes it over, too
                default -> {
                    if (FUNCTIONS.contains(line.getValue().split("->")[0])) calls.add(call(line.getValue(), words));
                }
            }
        }
        List<Question> asked = new ArrayList<>();
        for (int i = 0; i < questions.length; i++) asked.add(new Question(questions[i], answers[i].equals("Y")));
        return new Visit(activity, asked, calls, learner);
    }

    private static Call call(String written, Map<String, String> words) {
        var parts = written.split("->", -1);
        var function = parts[0];
        var argument = parts[1];
        var answer = parts.length > 3 ? parts[parts.length - 2] : "";
        var error = parts[parts.length - 1];
        if (function.equals("COI")) return new Call(function, argument, "", "", "");
        if (function.equals("SET")) {
            int mark = argument.indexOf('!');
            var element = argument.substring(0, mark);
            var value = argument.substring(mark + 1);
            // {target=x}choice: its separator lies within the value
            if (value.startsWith("tar~"))
                value = "{target=" + value.substring(4, value.lastIndexOf('~')) + "}"
                        + word(words, value.substring(value.lastIndexOf('~') + 1));
            return new Call(function, spelled(element, words), word(words, value), word(words, answer), error);
        }
        if (function.equals("GET"))
            // behind an exclamation mark stands the type of the interaction, which is not called for
            return new Call(function, spelled(argument.replaceFirst("!.*", ""), words), "", word(words, answer), error);
        return new Call(function, argument, "", word(words, answer), error);
    }

    private static String spelled(String element, Map<String, String> words) {
        List<String> steps = new ArrayList<>();
        var parts = element.split("~", -1);
        for (int i = 0; i < parts.length; i++)
            steps.add(
                    parts[i].equals("tar") && i + 1 < parts.length
                            ? "{target=" + parts[++i] + "}"
                            : word(words, parts[i]));
        return String.join(".", steps);
    }

    private static String word(Map<String, String> words, String token) {
        return words.getOrDefault(token, token);
    }

    /** What {@link Properties} would read, in the order of the file. */
    static List<Map.Entry<String, String>> inOrder(Path file) {
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                lines.add(Map.entry((String) key, (String) value));
                return value;
            }
        };
        try {
            // a backslash before a u that begins no code is just one
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            properties.load(new StringReader(text.replaceAll("\\\\u(?![0-9a-fA-F]{4})", "u")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
