package org.managementacademy;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class SessionOnPostgresTests extends SessionContract {}
