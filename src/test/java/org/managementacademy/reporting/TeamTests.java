package org.managementacademy.reporting;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class TeamTests extends TeamContract {}
