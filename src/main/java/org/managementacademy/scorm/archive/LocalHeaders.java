package org.managementacademy.scorm.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.managementacademy.scorm.archive.ArchiveProblem.Code;
import org.managementacademy.scorm.archive.Directory.Listing;

/** Compares what stands before each file (APPNOTE 4.3.7) with the list at the end, and finds files that share bytes. */
final class LocalHeaders {
    static final long HEADER = 0x04034b50L;
    private static final int LENGTH = 30;
    private static final long LARGE = 0xFFFF_FFFFL;

    private record Span(Entry entry, long start, long end) {}

    private LocalHeaders() {}

    /** Where the bytes of each file begin. Entries with problems are missing. */
    static Map<Entry, Long> check(FileChannel file, Listing listing, Findings findings) throws IOException {
        var starts = new IdentityHashMap<Entry, Long>();
        List<Span> spans = new ArrayList<>();
        for (var entry : listing.entries()) {
            long start = start(file, entry, listing.start());
            if (start < 0 || entry.packed() > listing.start() - start) {
                findings.add(Code.HEADERS_DIFFER, entry.place());
                continue;
            }
            starts.put(entry, start);
            spans.add(new Span(entry, entry.offset(), start + entry.packed()));
        }
        spans.sort(Comparator.comparingLong(Span::start));
        long end = 0;
        for (var span : spans) {
            if (span.start < end) findings.add(Code.OVERLAP, span.entry.place());
            end = Math.max(end, span.end);
        }
        return starts;
    }

    /** -1 when the header is missing or says something else. */
    private static long start(FileChannel file, Entry entry, long most) throws IOException {
        if (entry.offset() < 0 || entry.offset() > most - LENGTH) return -1;
        try {
            var header = Bytes.of(file, entry.offset(), LENGTH + entry.written().length);
            return agrees(header, entry) ? entry.offset() + header.size() + header.two(28) : -1;
        } catch (EOFException e) {
            return -1;
        }
    }

    private static boolean agrees(Bytes header, Entry entry) {
        return header.four(0) == HEADER
                && Entry.isEncrypted(header.two(6)) == entry.isEncrypted()
                && header.two(8) == entry.method()
                && header.two(26) == entry.written().length
                && Arrays.equals(header.part(LENGTH, header.two(26)), entry.written())
                && (Entry.hasDescriptor(header.two(6)) || sizesAgree(header, entry));
    }

    private static boolean sizesAgree(Bytes header, Entry entry) {
        return header.four(14) == entry.crc()
                && agree(header.four(18), entry.packed())
                && agree(header.four(22), entry.unpacked());
    }

    private static boolean agree(long here, long listed) {
        return here == LARGE || here == listed;
    }
}
