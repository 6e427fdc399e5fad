/** Walks through the academy with a real browser: starts Chromium, checks every page shown. */
@NullMarked
package org.managementacademy.browser;

import org.jspecify.annotations.NullMarked;
