/** How far texts are behind those that they were made from. A text is a translation of its unit's own language, or a market's version of the core. */
@NullMarked
package org.managementacademy.catalog.drift;

import org.jspecify.annotations.NullMarked;
