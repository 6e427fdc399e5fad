/** The courses on the command line: checked and built without a web server and without a database. */
@NamedInterface("command")
@NullMarked
package org.managementacademy.catalog.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
