package org.managementacademy.learning;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class ProgressTests extends ProgressContract {}
