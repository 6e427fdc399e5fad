package org.managementacademy.review;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class ReviewImportsTests extends ReviewImportsContract {}
