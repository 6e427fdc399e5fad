package org.managementacademy.learning;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class UpdateTests extends UpdateContract {}
