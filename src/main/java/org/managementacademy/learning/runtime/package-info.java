/** What a kind of unit implements to be run: the seam between learning and the runtimes. */
@NamedInterface("runtime")
@NullMarked
package org.managementacademy.learning.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
