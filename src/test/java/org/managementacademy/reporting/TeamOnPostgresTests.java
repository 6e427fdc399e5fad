package org.managementacademy.reporting;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class TeamOnPostgresTests extends TeamContract {}
