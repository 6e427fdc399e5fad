/**
 * Reads the archive (zip) of a SCORM package that somebody uploaded: bounded in memory, size and time, and hostile until shown otherwise. What is wrong is
 * told all at once, with its place, its meaning and the way to repair it; what is clearly meant is repaired. Pure Java.
 */
@NullMarked
package org.managementacademy.scorm.archive;

import org.jspecify.annotations.NullMarked;
