package org.managementacademy.tables;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class UploadsTests extends UploadsContract {}
