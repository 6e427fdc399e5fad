package org.managementacademy.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A part of other bytes. Skipping costs nothing where those can be entered anywhere. */
final class Slice extends AbstractResource {
    private final Resource whole;
    private final long offset;
    private final long length;

    Slice(Resource whole, long offset, long length) {
        this.whole = whole;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public long lastModified() throws IOException {
        return whole.lastModified();
    }

    @Override
    public boolean exists() {
        return whole.exists();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Part(whole.readableChannel());
    }

    @Override
    public String getDescription() {
        return "part of " + whole.getDescription();
    }

    private final class Part extends InputStream {
        private final ReadableByteChannel channel;
        private final InputStream bytes;
        private long at;

        Part(ReadableByteChannel channel) throws IOException {
            this.channel = channel;
            this.bytes = Channels.newInputStream(channel);
            move(offset);
        }

        private void move(long by) throws IOException {
            if (channel instanceof SeekableByteChannel seekable) seekable.position(seekable.position() + by);
            else bytes.skipNBytes(by);
        }

        @Override
        public int read() throws IOException {
            if (at >= length) return -1;
            at++;
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            if (most == 0) return 0;
            if (at >= length) return -1;
            int read = bytes.read(target, from, (int) Math.min(most, length - at));
            if (read > 0) at += read;
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = Math.clamp(count, 0, length - at);
            move(skipped);
            at += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length - at);
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
