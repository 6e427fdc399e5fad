package org.managementacademy.content;

import java.util.Optional;
import org.springframework.core.io.Resource;

/** Where bytes lie, by their SHA-256: a folder here, an object store for several nodes later. */
interface Blobs {

    /** Stores the bytes once; when it returns they survive a crash. Returns their checksum in hexadecimal. */
    String put(Resource bytes);

    Optional<Resource> find(String checksum);

    /** Does nothing when they are not there. */
    void remove(String checksum);
}
