/** People files: what a company says about its people, checked row by row before anything is done. */
@NullMarked
package org.managementacademy.people.intake;

import org.jspecify.annotations.NullMarked;
