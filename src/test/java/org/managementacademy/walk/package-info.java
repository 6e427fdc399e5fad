/** Walks through the whole academy in a browser, as the people who use it. */
@NullMarked
package org.managementacademy.walk;

import org.jspecify.annotations.NullMarked;
