package org.managementacademy.catalog.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line.
 *
 * @param folder  where the courses are; {@code courses} when it was not said
 * @param options by name, with their values; of a flag the value is empty
 */
record Given(String folder, Map<String, String> options) {

    /** Empty when there is a word that the command does not know, or a value is missing. */
    static Optional<Given> of(List<String> words, Set<String> flags, Set<String> valued) {
        var options = new LinkedHashMap<String, String>();
        var folders = new ArrayList<String>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (flags.contains(word)) options.put(word, "");
            else if (valued.contains(word) && rest.hasNext()) options.put(word, rest.next());
            else if (word.startsWith("-")) return Optional.empty();
            else folders.add(word);
        }
        return folders.size() > 1
                ? Optional.empty()
                : Optional.of(new Given(folders.isEmpty() ? "courses" : folders.getFirst(), options));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }
}
