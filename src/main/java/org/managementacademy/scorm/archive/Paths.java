package org.managementacademy.scorm.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;

/** Makes paths of the names in an archive: composed (NFC), with slashes, none leading out of the package, no two that a file system could take for one. */
final class Paths {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    /** What systems put into archives for themselves. */
    private static final Pattern LITTER =
            Pattern.compile("(?:.*/)?(?:__MACOSX(?:/.*)?|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final Limits limits;
    private final Findings findings;
    /** The names so far, by what a file system that ignores case would make of them. */
    private final Map<String, String> files = new HashMap<>();

    private final Map<String, String> folders = new HashMap<>();

    Paths(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** The path of a file; empty when it is refused, and then the problem has been told. */
    Optional<String> of(String name) {
        var problems = problems(name);
        problems.forEach(code -> findings.add(code, name));
        if (!problems.isEmpty()) return Optional.empty();
        var segments = segments(name);
        var path = Normalizer.normalize(String.join("/", segments), Normalizer.Form.NFC);
        if (segments.size() > limits.depth()) findings.add(Code.TOO_DEEP, path, segments.size(), limits.depth());
        if (path.length() > limits.pathLength())
            findings.add(Code.PATH_TOO_LONG, path, path.length(), limits.pathLength());
        return Optional.of(path);
    }

    /** Told of every file, in any order, says which cannot lie beside the others. */
    void place(String path, String name) {
        var key = key(path);
        var other = files.putIfAbsent(key, name);
        if (other != null) {
            if (other.equals(name)) findings.add(Code.NAME_TWICE, path);
            else findings.add(Code.NAME_COLLISION, path, other);
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
            folders.putIfAbsent(key(path.substring(0, slash)), path);
    }

    /** Whatever is both a file and a folder: after the last file. */
    void tellFilesThatAreFolders() {
        files.forEach((key, name) -> {
            var within = folders.get(key);
            if (within != null) findings.add(Code.NAME_COLLISION, name, within);
        });
    }

    private static String key(String path) {
        return Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    static boolean isLitter(String path) {
        return LITTER.matcher(path).matches();
    }

    /** Without those that mean nothing. */
    static List<String> segments(String name) {
        var segments = new ArrayList<String>();
        for (var segment : name.split("/")) if (!segment.isEmpty() && !segment.equals(".")) segments.add(segment);
        return segments;
    }

    private static List<Code> problems(String name) {
        var problems = new ArrayList<Code>();
        var slashes = name.replace('\\', '/');
        if (slashes.startsWith("/")
                || DRIVE.matcher(name).matches()
                || List.of(slashes.split("/")).contains("..")) problems.add(Code.PATH_OUTSIDE);
        if (!slashes.equals(name)) problems.add(Code.BACKSLASH);
        if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)
                || segments(name).isEmpty()) problems.add(Code.NAME_UNREADABLE);
        return problems;
    }
}
