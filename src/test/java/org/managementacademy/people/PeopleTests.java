package org.managementacademy.people;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class PeopleTests extends PeopleContract {}
