/** The data models of SCORM: which elements there are, what they may hold, and what a snapshot of them means. No Spring, no database. */
@NullMarked
package org.managementacademy.scorm.cmi;

import org.jspecify.annotations.NullMarked;
