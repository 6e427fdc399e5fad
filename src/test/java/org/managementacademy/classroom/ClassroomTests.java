package org.managementacademy.classroom;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class ClassroomTests extends ClassroomContract {}
