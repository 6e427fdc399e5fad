/** The glocal model of each path in sight: which outcomes are served where, how, and since when nobody has looked. */
@NullMarked
package org.managementacademy.catalog.map;

import org.jspecify.annotations.NullMarked;
