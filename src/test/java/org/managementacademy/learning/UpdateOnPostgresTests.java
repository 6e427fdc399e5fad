package org.managementacademy.learning;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class UpdateOnPostgresTests extends UpdateContract {}
