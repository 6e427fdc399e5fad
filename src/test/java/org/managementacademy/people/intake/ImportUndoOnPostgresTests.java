package org.managementacademy.people.intake;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class ImportUndoOnPostgresTests extends ImportUndoContract {}
