package org.managementacademy.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.managementacademy.shared.Language;

/** ICU patterns, read once: reading one costs more than all that is done with it. A format serves one text at a time, so there are as many as are used at once. */
final class Patterns {
    private final Map<Known, Queue<MessageFormat>> idle = new ConcurrentHashMap<>();

    private record Known(String pattern, Language language) {}

    String fill(String pattern, Language language, Object[] args) {
        var mine = idle.computeIfAbsent(new Known(pattern, language), any -> new ConcurrentLinkedQueue<>());
        var free = mine.poll();
        var format = free != null ? free : new MessageFormat(pattern, Formats.localeOf(language));
        var text = args.length == 1 && args[0] instanceof Map<?, ?> named ? format.format(named) : format.format(args);
        mine.add(format);
        return text;
    }
}
