package org.managementacademy.catalog.reading;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** How long a film is, from the head of a <a href="https://www.matroska.org/technical/elements.html">WebM</a> file. */
final class Film {
    private static final long EBML = 0x1A45DFA3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TIMESTAMP_SCALE = 0x2AD7B1L;
    private static final long DURATION = 0x4489L;
    private static final long CLUSTER = 0x1F43B675L;

    private final DataInputStream in;
    /** Nanoseconds of a unit of the duration. */
    private long scale = 1_000_000;

    private Film(DataInputStream in) {
        this.in = in;
    }

    /** Empty when the file is no WebM, or does not say how long it is. */
    static Optional<Duration> length(Resource file) {
        try (var in = new DataInputStream(file.getInputStream())) {
            return new Film(in).length();
        } catch (EOFException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Duration> length() throws IOException {
        if (id() != EBML) return Optional.empty();
        in.skipNBytes(size());
        while (true) {
            var id = id();
            var size = size();
            if (id == CLUSTER) return Optional.empty();
            if (id == TIMESTAMP_SCALE) scale = number(size);
            else if (id == DURATION) return Optional.of(Duration.ofNanos(Math.round(real(size) * scale)));
            else if (id != SEGMENT && id != INFO) in.skipNBytes(size);
        }
    }

    /** With its marker, as the specification writes it. */
    private long id() throws IOException {
        return variable(true);
    }

    private long size() throws IOException {
        return variable(false);
    }

    private long variable(boolean marked) throws IOException {
        var first = in.readUnsignedByte();
        var length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > 8) throw new EOFException();
        long value = marked ? first : first & (0xFF >> length);
        for (var read = 1; read < length; read++) value = value << 8 | in.readUnsignedByte();
        return value;
    }

    private long number(long size) throws IOException {
        var value = 0L;
        for (var read = 0; read < size; read++) value = value << 8 | in.readUnsignedByte();
        return value;
    }

    private double real(long size) throws IOException {
        return size == 4 ? in.readFloat() : in.readDouble();
    }
}
