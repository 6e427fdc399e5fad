package org.managementacademy.scorm.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.managementacademy.scorm.sequencing.Prerequisite;
import org.managementacademy.scorm.sequencing.Prerequisite.AtLeast;
import org.managementacademy.scorm.sequencing.Prerequisite.Done;
import org.managementacademy.scorm.sequencing.Prerequisite.Not;
import org.managementacademy.scorm.sequencing.Prerequisite.Stands;
import org.managementacademy.scorm.sequencing.Prerequisite.Status;

/**
 * Reads the script of {@code adlcp:prerequisites} (AICC): {@code &} and, {@code |} or, {@code ~} not, {@code =} and {@code <>} for a status, parentheses, and
 * <code>2*{A,B,C}</code> for two of the three.
 */
final class PrerequisiteReader {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<sign><>|[&|~=(){},])|(?<count>\\d+)\\s*\\*|\"(?<quoted>[^\"]*)\"|(?<word>[\\w.:-]+))\\s*");
    private static final Map<String, Status> STATUSES = Map.of(
            "passed", Status.PASSED,
            "p", Status.PASSED,
            "failed", Status.FAILED,
            "f", Status.FAILED,
            "completed", Status.COMPLETED,
            "c", Status.COMPLETED,
            "incomplete", Status.INCOMPLETE,
            "i", Status.INCOMPLETE,
            "not attempted", Status.NOT_ATTEMPTED,
            "n", Status.NOT_ATTEMPTED);
    private static final int MOST_DEPTH = 50;

    private final Matcher tokens;
    private boolean more;
    private int depth;

    private PrerequisiteReader(String script) {
        tokens = TOKEN.matcher(script);
        more = tokens.lookingAt();
    }

    /** Empty when the script cannot be understood. */
    static Optional<Prerequisite> read(String script) {
        var reader = new PrerequisiteReader(script);
        try {
            var read = reader.alternatives();
            return reader.isAtEnd(script) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isAtEnd(String script) {
        return !more && tokens.regionStart() == script.length();
    }

    private Prerequisite alternatives() {
        if (++depth > MOST_DEPTH) throw new IllegalArgumentException("Too deep");
        List<Prerequisite> found = new ArrayList<>(List.of(conjunction()));
        while (takes("|")) found.add(conjunction());
        depth--;
        return found.size() == 1 ? found.getFirst() : new AtLeast(1, found);
    }

    private Prerequisite conjunction() {
        List<Prerequisite> found = new ArrayList<>(List.of(single()));
        while (takes("&")) found.add(single());
        return found.size() == 1 ? found.getFirst() : new AtLeast(found.size(), found);
    }

    private Prerequisite single() {
        if (takes("~")) {
            if (++depth > MOST_DEPTH) throw new IllegalArgumentException("Too deep");
            var not = new Not(single());
            depth--;
            return not;
        }
        if (takes("(")) {
            var inner = alternatives();
            require(")");
            return inner;
        }
        if (more && tokens.group("count") != null) return some();
        var activity = word();
        if (takes("=")) return new Stands(activity, status());
        if (takes("<>")) return new Not(new Stands(activity, status()));
        return new Done(activity);
    }

    private Prerequisite some() {
        int count = Integer.parseInt(tokens.group("count"));
        advance();
        require("{");
        List<Prerequisite> among = new ArrayList<>();
        do among.add(alternatives());
        while (takes(","));
        require("}");
        return new AtLeast(count, among);
    }

    private Status status() {
        var status = STATUSES.get(word().toLowerCase(Locale.ROOT));
        if (status == null) throw new IllegalArgumentException("No status");
        return status;
    }

    private String word() {
        if (!more) throw new IllegalArgumentException("Something is missing");
        var word = tokens.group("quoted") == null ? tokens.group("word") : tokens.group("quoted");
        if (word == null) throw new IllegalArgumentException("A name is missing");
        advance();
        return word;
    }

    private boolean takes(String sign) {
        if (!more || !sign.equals(tokens.group("sign"))) return false;
        advance();
        return true;
    }

    private void require(String sign) {
        if (!takes(sign)) throw new IllegalArgumentException(sign + " is missing");
    }

    private void advance() {
        tokens.region(tokens.end(), tokens.regionEnd());
        more = tokens.lookingAt();
    }
}
