/** The rule book: conditions on ratings and role facts, what they propose, and why. Pure but for the desk that keeps its versions. */
@NullMarked
package org.managementacademy.review.rules;

import org.jspecify.annotations.NullMarked;
