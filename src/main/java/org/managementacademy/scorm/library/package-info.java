/** The library of uploaded packages: receiving them, telling what is wrong with them, their versions, and who may change them. */
@NullMarked
package org.managementacademy.scorm.library;

import org.jspecify.annotations.NullMarked;
