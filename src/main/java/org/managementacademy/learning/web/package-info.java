/** The learner's pages and home cards. */
@NullMarked
package org.managementacademy.learning.web;

import org.jspecify.annotations.NullMarked;
