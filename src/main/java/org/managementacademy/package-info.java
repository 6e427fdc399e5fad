@NullMarked
package org.managementacademy;

import org.jspecify.annotations.NullMarked;
