package org.managementacademy.scorm.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something about an archive that whoever made it should know.
 *
 * @param place path of the file within the archive as far as it can be read, hostile text; empty when it is about the archive
 * @param details what the text about it names, hostile text: numbers, or other paths
 */
public record ArchiveProblem(Code code, String place, List<String> details) {

    /** What is wrong. A warning was repaired, and says how; an error keeps the package from being played. */
    public enum Code {
        /** The file is no zip. */
        NOT_A_ZIP(true),
        /** The file begins like a zip, and its end is missing. */
        TRUNCATED(true),
        /** The archive is larger than allowed. Details: megabytes, megabytes allowed. */
        ARCHIVE_TOO_LARGE(true),
        /** The archive is one of several volumes. */
        SPLIT(true),
        /** The list of files at the end of the archive cannot be read. */
        DIRECTORY_BROKEN(true),
        /** The fields for large archives are missing or contradict the others. */
        ZIP64_BROKEN(true),
        /** There are more files than allowed. Details: files, files allowed. */
        TOO_MANY_FILES(true),
        /** A file is larger than allowed when it is unpacked. Details: megabytes, megabytes allowed. */
        FILE_TOO_LARGE(true),
        /** All files together are larger than allowed. Details: megabytes, megabytes allowed. */
        TOTAL_TOO_LARGE(true),
        /** A large file comes out of suspiciously few bytes. Details: times, times allowed. */
        BOMB(true),
        /** A file lies too deep. Details: folders, folders allowed. */
        TOO_DEEP(true),
        /** A path is too long. Details: characters, characters allowed. */
        PATH_TOO_LONG(true),
        /** A path leads out of the package: it is absolute, climbs, or names a drive. */
        PATH_OUTSIDE(true),
        /** A path is written with backslashes. */
        BACKSLASH(true),
        /** A name has control characters or cannot be read at all. */
        NAME_UNREADABLE(true),
        /** Two files have one name. */
        NAME_TWICE(true),
        /** Two names differ in case or in the way accents are written only, or one is both file and folder. Details: the other. */
        NAME_COLLISION(true),
        /** A link or device. */
        LINK(true),
        /** A file is locked with a password. */
        ENCRYPTED(true),
        /** A file is packed in a way other than those every zip program knows. Details: number of the method. */
        METHOD_UNKNOWN(true),
        /** What stands before a file differs from what the list at the end says of it. */
        HEADERS_DIFFER(true),
        /** Two files share bytes of the archive. */
        OVERLAP(true),
        /** A file unpacks to something else than its checksum, or not at all. */
        DAMAGED(true),
        /** A file unpacks to more or less than it says. */
        SIZE_WRONG(true),
        /** Reading took longer than allowed. Details: seconds allowed. */
        TOO_SLOW(true),
        /** There is no {@code imsmanifest.xml}. */
        MANIFEST_MISSING(true),
        /** There is no {@code imsmanifest.xml}, but another archive. */
        ARCHIVE_WITHIN(true),
        /** Several folders hold a manifest. Details: their number. */
        SEVERAL_PACKAGES(true),
        /** The page of an activity is not in the archive. Details: the activity's identifier. */
        PAGE_MISSING(true),
        /** The page of an activity is there under a name in another case only. Details: the activity's identifier, the name. */
        PAGE_IN_OTHER_CASE(true),
        /** The manifest lies in a folder: that was taken for the package, and what lies beside it was left out. Details: the folder. */
        MANIFEST_IN_FOLDER(false),
        /** The names do not say how they are written: it was guessed. Details: the encoding. */
        NAMES_GUESSED(false),
        /** A file that the manifest lists is not in the archive. */
        FILE_MISSING(false);

        private final boolean error;

        Code(boolean error) {
            this.error = error;
        }

        public boolean isError() {
            return error;
        }
    }

    private static final Set<Code> COUNTED = Set.of(
            Code.ARCHIVE_TOO_LARGE,
            Code.TOO_MANY_FILES,
            Code.FILE_TOO_LARGE,
            Code.TOTAL_TOO_LARGE,
            Code.BOMB,
            Code.TOO_DEEP,
            Code.PATH_TOO_LONG,
            Code.TOO_SLOW,
            Code.SEVERAL_PACKAGES);

    public ArchiveProblem {
        details = List.copyOf(details);
    }

    /** The details as the text wants them: numbers as numbers. */
    public List<?> arguments() {
        return COUNTED.contains(code) ? details.stream().map(Long::valueOf).toList() : details;
    }

    /** Key of the text that says what it means and how it is repaired. */
    public String meaning() {
        return "scorm.archive." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
