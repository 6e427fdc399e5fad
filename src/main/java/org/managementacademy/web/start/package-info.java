/** What an operator reads when the academy cannot start: what is wrong and what to do, without a stack trace. In English. */
@NullMarked
package org.managementacademy.web.start;

import org.jspecify.annotations.NullMarked;
