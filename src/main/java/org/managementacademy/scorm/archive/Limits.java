package org.managementacademy.scorm.archive;

import java.time.Duration;

/**
 * What an archive may ask of us.
 *
 * @param archiveBytes size of the archive itself
 * @param files entries, folders included
 * @param fileBytes size of one file when unpacked
 * @param totalBytes size of all files when unpacked
 * @param ratio how many times larger than packed a file may be; asked only of files above {@link #MODEST}
 * @param depth folders within one another, the file included
 * @param pathLength characters of a path
 * @param time for reading all of it once
 */
public record Limits(
        long archiveBytes,
        int files,
        long fileBytes,
        long totalBytes,
        int ratio,
        int depth,
        int pathLength,
        Duration time) {

    /** Below this size, in bytes, a file is no bomb however well it is packed: plain bitmaps and long tables reach a ratio of 1000. */
    public static final long MODEST = 16L << 20;

    /** More than any package seen so far needs: 2 GiB packed, 4 GiB unpacked, 20,000 files. */
    public static final Limits USUAL =
            new Limits(2L << 30, 20_000, 2L << 30, 4L << 30, 100, 32, 300, Duration.ofMinutes(10));

    /** Whether a file of this size comes out of suspiciously few bytes. */
    boolean isBomb(long packed, long unpacked) {
        return unpacked > MODEST && unpacked / ratio > packed;
    }
}
