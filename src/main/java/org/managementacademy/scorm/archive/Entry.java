package org.managementacademy.scorm.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the list at the end of the archive says about one entry; nothing of it is believed before it was compared.
 *
 * @param written the name, in an encoding that need not be known
 * @param unicode the name, when the archive says that it is UTF-8
 * @param packed size within the archive, in bytes
 * @param unpacked size of the file, in bytes
 * @param offset of its header in the archive
 */
record Entry(
        byte[] written,
        Optional<String> unicode,
        int host,
        int flags,
        int method,
        long crc,
        long packed,
        long unpacked,
        long attributes,
        long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIPTOR = 1 << 3;
    private static final int UNIX = 3;
    private static final int DARWIN = 19;

    boolean isEncrypted() {
        return isEncrypted(flags);
    }

    static boolean isEncrypted(int flags) {
        return (flags & ENCRYPTED) != 0;
    }

    /** Sizes and checksum stand behind the file, not before it. */
    static boolean hasDescriptor(int flags) {
        return (flags & DESCRIPTOR) != 0;
    }

    boolean isFolder() {
        return written.length > 0 && written[written.length - 1] == '/';
    }

    /** Neither a file nor a folder: a link, a device, a pipe. */
    boolean isLink() {
        if (host != UNIX && host != DARWIN) return false;
        var type = (int) (attributes >> 16) & 0xF000;
        return type != 0 && type != 0x8000 && type != 0x4000;
    }

    boolean isKnownMethod() {
        return method == STORED || method == DEFLATED;
    }

    /** For problems that are found before the encoding is known. */
    String place() {
        return unicode.orElseGet(() -> new String(written, StandardCharsets.ISO_8859_1));
    }
}
