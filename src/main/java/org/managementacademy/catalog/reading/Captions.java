package org.managementacademy.catalog.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.managementacademy.catalog.reading.Problem.Kind;

/** The cues of a <a href="https://www.w3.org/TR/webvtt1/#file-structure">WebVTT</a> file; notes, styles and regions are passed over. */
record Captions(List<Cue> cues) {
    private static final String TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile(TIME + "[ \t]+-->[ \t]+" + TIME + "(?:[ \t].*)?");
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

    /** @param line of its times */
    record Cue(Duration from, Duration to, int line) {}

    static Captions read(String text, String file, Problems problems) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT(?:[ \t].*)?")) {
            problems.add(file, 1, Kind.CAPTIONS_MALFORMED);
            return new Captions(List.of());
        }
        var cues = new ArrayList<Cue>();
        for (var from = end(lines, 0); from < lines.size(); ) {
            var end = end(lines, from);
            if (end > from) cue(lines.subList(from, end), from + 1, file, problems, cues);
            from = Math.max(end, from + 1);
        }
        if (cues.isEmpty()) problems.add(file, 0, Kind.CAPTIONS_MALFORMED);
        return new Captions(List.copyOf(cues));
    }

    /** Each cue begins after the one before has ended. */
    void checkOrder(String file, Problems problems) {
        var before = Duration.ZERO;
        for (var cue : cues) {
            if (cue.from.compareTo(before) < 0 || cue.to.compareTo(cue.from) <= 0)
                problems.add(file, cue.line, Kind.CAPTIONS_OUT_OF_ORDER);
            before = cue.to;
        }
    }

    void checkWithin(Duration film, String file, Problems problems) {
        for (var cue : cues)
            if (cue.to.compareTo(film) > 0)
                problems.add(file, cue.line, Kind.CAPTIONS_BEYOND_FILM, film.toMillis() / 1000.0);
    }

    /** Captions of one film have the same times in all languages. */
    void checkLike(Captions other, String otherFile, String file, Problems problems) {
        for (var index = 0; index < Math.max(cues.size(), other.cues.size()); index++) {
            if (index < Math.min(cues.size(), other.cues.size())
                    && cues.get(index).from.equals(other.cues.get(index).from)
                    && cues.get(index).to.equals(other.cues.get(index).to)) continue;
            problems.add(file, index < cues.size() ? cues.get(index).line : 0, Kind.CAPTIONS_DIFFER, otherFile);
            return;
        }
    }

    /** @param first line of the block, from 1 */
    private static void cue(List<String> block, int first, String file, Problems problems, List<Cue> cues) {
        if (NO_CUE.matcher(block.getFirst()).matches()) return;
        var at = block.getFirst().contains("-->") || block.size() == 1 ? 0 : 1;
        var times = TIMES.matcher(block.get(at));
        if (times.matches() && block.size() > at + 1)
            cues.add(new Cue(time(times.toMatchResult(), 1), time(times.toMatchResult(), 5), first + at));
        else problems.add(file, first + at, Kind.CAPTIONS_MALFORMED);
    }

    private static Duration time(MatchResult times, int group) {
        var hours = times.group(group);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }

    /** The next line that is blank; the end when there is none. */
    private static int end(List<String> lines, int from) {
        var at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) at++;
        return at;
    }
}
