/**
 * The run-time API and data model of SCORM 1.2 and of SCORM 2004 4th Edition: what elements there are, what they may hold, which error answers which mistake, and
 * what the values of an attempt mean. Pure Java: no framework, no database, no clock.
 *
 * <p>Begin with {@link org.managementacademy.scorm.cmi.InitialModel}, what a SCO finds; {@link org.managementacademy.scorm.cmi.RuntimeSession}, what it may do;
 * and {@link org.managementacademy.scorm.cmi.Snapshot}, what came of it.
 */
@NullMarked
package org.managementacademy.scorm.cmi;

import org.jspecify.annotations.NullMarked;
