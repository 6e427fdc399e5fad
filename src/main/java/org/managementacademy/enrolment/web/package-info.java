/** Pages on which HR decides, assigns and changes, and on which people read why. */
@NullMarked
package org.managementacademy.enrolment.web;

import org.jspecify.annotations.NullMarked;
