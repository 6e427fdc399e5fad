/** Pages about people: the list, a person, roles, one's own profile. */
@NullMarked
package org.managementacademy.people.directory;

import org.jspecify.annotations.NullMarked;
