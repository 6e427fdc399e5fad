/** Lessons, and the packages that every learning platform can play. */
@NullMarked
package org.managementacademy.catalog.elearning;

import org.jspecify.annotations.NullMarked;
