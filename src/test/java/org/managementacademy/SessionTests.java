package org.managementacademy;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class SessionTests extends SessionContract {}
