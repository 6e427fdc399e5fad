package org.managementacademy.tables;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class UploadsOnPostgresTests extends UploadsContract {}
