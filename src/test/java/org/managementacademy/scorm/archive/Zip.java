package org.managementacademy.scorm.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives byte by byte, so that they can lie in every way an attacker's can. What is not said is as an honest program writes it. */
public final class Zip {
    private static final int UTF_8 = 1 << 11;

    /** One file, and what the archive says of it in its two places. */
    public static final class File {
        byte[] name;
        byte[] content;
        byte[] packed;
        byte[] extra = {};
        int flags;
        int localFlags;
        int method = Entry.DEFLATED;
        int host = 3;
        long attributes = 0x81A4L << 16;
        long crc;
        long size;
        long packedSize;
        long localPackedSize;
        byte[] localName;
        long offset = -1;

        File(byte[] name, byte[] content) {
            this.name = name;
            this.localName = name;
            this.content = content;
            packed = deflated(content);
            var crc32 = new CRC32();
            crc32.update(content);
            crc = crc32.getValue();
            size = content.length;
            packedSize = packed.length;
            localPackedSize = packed.length;
        }

        File stored() {
            method = Entry.STORED;
            packed = content;
            packedSize = localPackedSize = content.length;
            return this;
        }

        public File flags(int flags) {
            this.flags = localFlags = flags;
            return this;
        }
    }

    private final List<File> files = new ArrayList<>();
    private UnaryOperator<byte[]> end = bytes -> bytes;
    private int listedCount = -1;

    public static Zip zip() {
        return new Zip();
    }

    /** With a manifest of one lesson, {@code index.html}. */
    public static Zip lesson() {
        return zip().with("imsmanifest.xml", Lesson.MANIFEST).with("index.html", "<title>Lesson</title>");
    }

    public Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zip with(String name, byte[] content) {
        return with(new File(name.getBytes(StandardCharsets.UTF_8), content).flags(UTF_8));
    }

    /** A name that does not say how it is written. */
    Zip with(String name, Charset charset, String content) {
        return with(new File(name.getBytes(charset), content.getBytes(StandardCharsets.UTF_8)));
    }

    Zip with(File file) {
        files.add(file);
        return this;
    }

    /** The last file, changed. */
    public Zip but(Consumer<File> change) {
        change.accept(files.getLast());
        return this;
    }

    /** The number of files that the end tells. */
    Zip counting(int files) {
        listedCount = files;
        return this;
    }

    /** What stands after the list of files. */
    Zip ending(UnaryOperator<byte[]> change) {
        end = change;
        return this;
    }

    Path in(Path folder) {
        try {
            return Files.write(Files.createTempFile(folder, "package", ".zip"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        for (var file : files) {
            long offset = file.offset >= 0 ? file.offset : out.size();
            out.writeBytes(local(file));
            directory.writeBytes(listed(file, offset));
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        int count = listedCount >= 0 ? listedCount : files.size();
        out.writeBytes(end.apply(numbers(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array()));
        return out.toByteArray();
    }

    private static byte[] local(File file) {
        return numbers(30 + file.localName.length + file.packed.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) file.localFlags)
                .putShort((short) file.method)
                .putInt(0)
                .putInt((int) file.crc)
                .putInt((int) file.localPackedSize)
                .putInt((int) file.size)
                .putShort((short) file.localName.length)
                .putShort((short) 0)
                .put(file.localName)
                .put(file.packed)
                .array();
    }

    private static byte[] listed(File file, long offset) {
        return numbers(46 + file.name.length + file.extra.length)
                .putInt(0x02014b50)
                .putShort((short) (file.host << 8 | 20))
                .putShort((short) 20)
                .putShort((short) file.flags)
                .putShort((short) file.method)
                .putInt(0)
                .putInt((int) file.crc)
                .putInt((int) file.packedSize)
                .putInt((int) file.size)
                .putShort((short) file.name.length)
                .putShort((short) file.extra.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt((int) file.attributes)
                .putInt((int) offset)
                .put(file.name)
                .put(file.extra)
                .array();
    }

    static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }
}
