package org.managementacademy.scorm.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of one file, which end with an exception when they are not exactly as many, with the checksum, as the archive says. */
final class EntryStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    /** The bytes are others than the archive says. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged() {
            super("not the bytes that the archive says");
        }
    }

    /** There are more or fewer bytes than the archive says. */
    static final class WrongSize extends IOException {
        private static final long serialVersionUID = 1;

        WrongSize() {
            super("not as many bytes as the archive says");
        }
    }

    private final FileChannel file;
    private final Entry entry;
    private final ByteBuffer packed;
    private final CRC32 crc = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private long position;
    private long packedLeft;
    private long left;

    EntryStream(FileChannel file, Entry entry, long start) {
        this.file = file;
        this.entry = entry;
        this.position = start;
        this.packedLeft = entry.packed();
        this.left = entry.unpacked();
        this.packed =
                ByteBuffer.allocate((int) Math.clamp(entry.packed(), 1, BUFFER)).limit(0);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (left == 0) return end();
        int most = (int) Math.min(length, left);
        int read = entry.method() == Entry.STORED ? copy(target, offset, most) : inflate(target, offset, most);
        crc.update(target, offset, read);
        left -= read;
        return read;
    }

    private int copy(byte[] target, int offset, int most) throws IOException {
        fill();
        int read = Math.min(most, packed.remaining());
        packed.get(target, offset, read);
        return read;
    }

    private int inflate(byte[] target, int offset, int most) throws IOException {
        try {
            while (true) {
                int read = inflater.inflate(target, offset, most);
                if (read > 0) return read;
                if (inflater.finished()) throw new WrongSize();
                if (inflater.needsDictionary()) throw new Damaged();
                fill();
                inflater.setInput(packed);
            }
        } catch (DataFormatException e) {
            throw new Damaged();
        }
    }

    /** Reads on when nothing is left in the buffer. */
    private void fill() throws IOException {
        if (packed.hasRemaining()) return;
        if (packedLeft == 0) throw new WrongSize();
        packed.clear().limit((int) Math.min(packed.capacity(), packedLeft));
        int read = file.read(packed, position);
        if (read < 0) throw new EOFException();
        position += read;
        packedLeft -= read;
        packed.flip();
    }

    private int end() throws IOException {
        if (entry.method() == Entry.DEFLATED && entry.unpacked() + entry.packed() > 0) finish();
        if (packedLeft > 0 || packed.hasRemaining()) throw new WrongSize();
        if (crc.getValue() != entry.crc()) throw new Damaged();
        return -1;
    }

    /** What is left after the last byte is the end mark of the packed data, and nothing else. */
    private void finish() throws IOException {
        var more = new byte[1];
        try {
            while (!inflater.finished()) {
                if (inflater.inflate(more) > 0) throw new WrongSize();
                if (inflater.finished()) return;
                if (inflater.needsDictionary()) throw new Damaged();
                fill();
                inflater.setInput(packed);
            }
        } catch (DataFormatException e) {
            throw new Damaged();
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
