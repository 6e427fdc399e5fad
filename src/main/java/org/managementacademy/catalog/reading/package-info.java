/** Reads the courses folder and finds all its problems at once. */
@NullMarked
package org.managementacademy.catalog.reading;

import org.jspecify.annotations.NullMarked;
