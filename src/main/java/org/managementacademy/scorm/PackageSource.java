package org.managementacademy.scorm;

import java.util.Optional;
import org.managementacademy.learning.runtime.Attempt;
import org.springframework.core.io.Resource;

/** Where packages come from. Sources are found among the beans; what they hand out never changes, so it may be kept for ever. */
public interface PackageSource {

    /** Of its pins. */
    String name();

    /** What a new attempt is played from; empty when the package of its unit comes from elsewhere. */
    Optional<PackagePin> pin(Attempt attempt);

    /** A file of a package of this source. @param path from the folder of {@code imsmanifest.xml}, decoded */
    Optional<Resource> file(PackagePin pin, String path);
}
