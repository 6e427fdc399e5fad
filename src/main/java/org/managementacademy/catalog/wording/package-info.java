/** What can be told of a text without understanding it: how long it takes, and whether it is set as its language wants. */
@NullMarked
package org.managementacademy.catalog.wording;

import org.jspecify.annotations.NullMarked;
