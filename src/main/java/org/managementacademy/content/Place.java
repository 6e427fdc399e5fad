package org.managementacademy.content;

import org.springframework.core.io.Resource;

/**
 * Where the bytes of a file lie, written as {@code checksum} or {@code checksum@offset+length}.
 *
 * @param offset first byte within the blob
 * @param length in bytes; -1 for all of the blob
 */
record Place(String blob, long offset, long length) {

    static Place whole(String blob) {
        return new Place(blob, 0, -1);
    }

    static Place parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) return whole(text);
        int plus = text.indexOf('+', at);
        return new Place(
                text.substring(0, at),
                Long.parseLong(text.substring(at + 1, plus)),
                Long.parseLong(text.substring(plus + 1)));
    }

    Resource of(Resource bytes) {
        return length < 0 ? bytes : new Slice(bytes, offset, length);
    }

    @Override
    public String toString() {
        return length < 0 ? blob : blob + "@" + offset + "+" + length;
    }
}
