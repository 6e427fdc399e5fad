package org.managementacademy.review;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ReviewImportsOnPostgresTests extends ReviewImportsContract {}
