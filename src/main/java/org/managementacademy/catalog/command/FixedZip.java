package org.managementacademy.catalog.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;

/** A ZIP archive whose bytes follow from its files alone: entries in order, all of them from the same moment. */
final class FixedZip {
    /** Before 1980, so that the time zone of the machine does not show in the entry's local time. */
    private static final long MOMENT = 0;

    private FixedZip() {}

    static byte[] of(SortedMap<String, Resource> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(MOMENT);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getContentAsByteArray());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
