package org.managementacademy.people;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class PeopleOnPostgresTests extends PeopleContract {}
