package org.managementacademy.classroom;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ClassroomOnPostgresTests extends ClassroomContract {}
