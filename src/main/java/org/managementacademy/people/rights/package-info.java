/** What a module that holds personal data implements, so that people can be seen, and one day shown and erased, as a whole. */
@NamedInterface("rights")
@NullMarked
package org.managementacademy.people.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
