/**
 * Sequencing and navigation of SCORM 2004 4th Edition: which activity of a package a learner gets next, and what is known of each. Pure Java: no framework,
 * no database, no clock, no randomness that the caller did not hand in.
 */
@NullMarked
package org.managementacademy.scorm.sequencing;

import org.jspecify.annotations.NullMarked;
