package org.managementacademy.scorm.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Reads parts of a file whose numbers are unsigned and begin with their smallest byte. */
record Bytes(ByteBuffer buffer) {

    /** @throws EOFException when the file ends before */
    static Bytes of(FileChannel file, long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) throw new EOFException();
        }
        return new Bytes(buffer.flip());
    }

    int size() {
        return buffer.limit();
    }

    int left(int at) {
        return buffer.limit() - at;
    }

    int two(int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    long four(int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }

    /** Numbers above 2^63 come out negative. */
    long eight(int at) {
        return buffer.getLong(at);
    }

    byte[] part(int at, int length) {
        var part = new byte[length];
        buffer.get(at, part);
        return part;
    }
}
