/** One-time links: activation, reset, and the set-up of the first administrator. */
@NullMarked
package org.managementacademy.people.account;

import org.jspecify.annotations.NullMarked;
