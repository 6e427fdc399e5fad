/**
 * Reads {@code imsmanifest.xml} of SCORM 1.2 and of SCORM 2004 from the 2nd Edition on into an immutable model, names every problem at once, and repairs
 * what is clearly meant. Pure Java; what is read is hostile until shown otherwise.
 */
@NullMarked
package org.managementacademy.scorm.manifest;

import org.jspecify.annotations.NullMarked;
