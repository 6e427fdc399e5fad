package org.managementacademy.scorm.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;

/** Reads the list of files at the end of an archive (APPNOTE 4.3.12 to 4.3.16), zip64 included. */
final class Directory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int RECORD = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64_LENGTH = 56;
    private static final int RECORD_LENGTH = 46;
    /** For name, extra fields and comment of one entry, on average; keeps the list in memory bounded. */
    private static final int MOST_PER_FILE = 1024;

    private static final int MANY = 0xFFFF;
    private static final long LARGE = 0xFFFF_FFFFL;
    private static final int EXTRA_64 = 0x0001;
    private static final int EXTRA_UNICODE_PATH = 0x7075;
    private static final int UTF_8 = 1 << 11;

    /** @param start where the list begins: all files lie before it */
    record Listing(List<Entry> entries, long start) {}

    private record End(long position, long files, long size, long start) {}

    private final FileChannel file;
    private final Limits limits;
    private final Findings findings;

    private Directory(FileChannel file, Limits limits, Findings findings) {
        this.file = file;
        this.limits = limits;
        this.findings = findings;
    }

    /** Empty when there is no list, and then the problem has been told. */
    static Optional<Listing> read(FileChannel file, Limits limits, Findings findings) throws IOException {
        return new Directory(file, limits, findings).read();
    }

    private Optional<Listing> read() throws IOException {
        long size = file.size();
        if (size > limits.archiveBytes()) {
            var allowed = Inspection.megabytes(limits.archiveBytes());
            return none(Code.ARCHIVE_TOO_LARGE, Inspection.megabytes(size), allowed);
        }
        var end = end(size);
        if (end.isEmpty()) return Optional.empty();
        var known = end.get();
        if (known.files > limits.files()) return none(Code.TOO_MANY_FILES, known.files, limits.files());
        if (known.start < 0 || known.size < 0 || known.size > known.position - known.start)
            return none(Code.DIRECTORY_BROKEN);
        if (known.size > (long) MOST_PER_FILE * limits.files())
            return none(Code.TOO_MANY_FILES, known.size / RECORD_LENGTH, limits.files());
        var entries = entries(Bytes.of(file, known.start, (int) known.size));
        if (entries.size() != known.files) findings.add(Code.DIRECTORY_BROKEN, "");
        return Optional.of(new Listing(entries, known.start));
    }

    private <T> Optional<T> none(Code code, Object... details) {
        findings.add(code, "", details);
        return Optional.empty();
    }

    private Optional<End> end(long size) throws IOException {
        int tail = (int) Math.min(size, END_LENGTH + MANY);
        var bytes = Bytes.of(file, size - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--)
            if (bytes.four(at) == END && bytes.two(at + 20) == bytes.left(at) - END_LENGTH)
                return end(bytes, at, size - tail + at);
        return none(isZip(size) ? Code.TRUNCATED : Code.NOT_A_ZIP);
    }

    private boolean isZip(long size) throws IOException {
        return size >= 4 && Bytes.of(file, 0, 4).four(0) == LocalHeaders.HEADER;
    }

    private Optional<End> end(Bytes bytes, int at, long position) throws IOException {
        int disk = bytes.two(at + 4);
        var end = new End(position, bytes.two(at + 10), bytes.four(at + 12), bytes.four(at + 16));
        var large = locator(position);
        if (large.isPresent()) return end64(end, large.get());
        if (disk != 0 || bytes.two(at + 6) != 0 || bytes.two(at + 8) != end.files) return none(Code.SPLIT);
        if (end.size == LARGE || end.start == LARGE) return none(Code.ZIP64_BROKEN);
        return Optional.of(end);
    }

    private Optional<Bytes> locator(long end) throws IOException {
        if (end < LOCATOR_LENGTH) return Optional.empty();
        return Optional.of(Bytes.of(file, end - LOCATOR_LENGTH, LOCATOR_LENGTH))
                .filter(bytes -> bytes.four(0) == LOCATOR_64);
    }

    /** The large numbers; those that fit into the small fields must agree with them. */
    private Optional<End> end64(End small, Bytes locator) throws IOException {
        long position = locator.eight(8);
        if (position < 0 || position > small.position - LOCATOR_LENGTH - END_64_LENGTH) return none(Code.ZIP64_BROKEN);
        var bytes = Bytes.of(file, position, END_64_LENGTH);
        var large = new End(position, bytes.eight(32), bytes.eight(40), bytes.eight(48));
        if (bytes.four(0) != END_64 || large.files < 0) return none(Code.ZIP64_BROKEN);
        if (bytes.four(16) != 0 || bytes.eight(24) != large.files) return none(Code.SPLIT);
        var agree = agree(small.files, MANY, large.files)
                && agree(small.size, LARGE, large.size)
                && agree(small.start, LARGE, large.start);
        return agree ? Optional.of(large) : none(Code.ZIP64_BROKEN);
    }

    private static boolean agree(long small, long placeholder, long large) {
        return small == placeholder || small == large;
    }

    private List<Entry> entries(Bytes bytes) {
        var entries = new ArrayList<Entry>();
        int at = 0;
        while (at < bytes.size()) {
            if (bytes.left(at) < RECORD_LENGTH || bytes.four(at) != RECORD) return broken(entries);
            int name = bytes.two(at + 28);
            int extra = bytes.two(at + 30);
            int length = RECORD_LENGTH + name + extra + bytes.two(at + 32);
            if (bytes.left(at) < length) return broken(entries);
            if (entries.size() == limits.files()) {
                findings.add(Code.TOO_MANY_FILES, "", limits.files() + 1, limits.files());
                return entries;
            }
            entries.add(entry(bytes, at, name, new Extras(bytes, at + RECORD_LENGTH + name, extra)));
            at += length;
        }
        return entries;
    }

    private List<Entry> broken(List<Entry> entries) {
        findings.add(
                Code.DIRECTORY_BROKEN,
                entries.isEmpty() ? "" : entries.getLast().place());
        return entries;
    }

    private Entry entry(Bytes bytes, int at, int nameLength, Extras extras) {
        int flags = bytes.two(at + 8);
        var written = bytes.part(at + RECORD_LENGTH, nameLength);
        var unicode = (flags & UTF_8) != 0 ? utf8(written) : extras.unicodeOf(written);
        var large = new Large(extras);
        long unpacked = large.or(bytes.four(at + 24));
        long packed = large.or(bytes.four(at + 20));
        long offset = large.or(bytes.four(at + 42));
        var entry = new Entry(
                written,
                unicode,
                bytes.two(at + 4) >> 8,
                flags,
                bytes.two(at + 10),
                bytes.four(at + 16),
                packed,
                unpacked,
                bytes.four(at + 38),
                offset);
        if (large.broken || packed < 0 || unpacked < 0 || offset < 0) findings.add(Code.ZIP64_BROKEN, entry.place());
        return entry;
    }

    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The numbers that did not fit, in the order of the specification (4.5.3). */
    private static final class Large {
        private int at;
        private int end;
        private boolean broken;
        private final Bytes bytes;

        Large(Extras extras) {
            bytes = extras.bytes;
            at = extras.find(EXTRA_64);
            end = at < 0 ? -1 : at + bytes.two(at - 2);
        }

        long or(long small) {
            if (small != LARGE) return small;
            if (at < 0 || at + 8 > end) {
                broken = true;
                return -1;
            }
            at += 8;
            return bytes.eight(at - 8);
        }
    }

    private record Extras(Bytes bytes, int start, int length) {

        /** Where the content of a field begins, its length in the two bytes before; -1 without one. */
        int find(int id) {
            int end = start + length;
            for (int at = start; at + 4 <= end; at += 4 + bytes.two(at + 2))
                if (bytes.two(at) == id) return at + 4 + bytes.two(at + 2) <= end ? at + 4 : -1;
            return -1;
        }

        /** The name in UTF-8, when the field was made for just this name (Info-ZIP, 4.6.9). */
        Optional<String> unicodeOf(byte[] written) {
            int at = find(EXTRA_UNICODE_PATH);
            if (at < 0 || bytes.two(at - 2) < 5) return Optional.empty();
            var crc = new CRC32();
            crc.update(written);
            if (bytes.four(at + 1) != crc.getValue()) return Optional.empty();
            return utf8(bytes.part(at + 5, bytes.two(at - 2) - 5));
        }
    }
}
