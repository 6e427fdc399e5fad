package org.managementacademy.people.intake;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class ImportUndoTests extends ImportUndoContract {}
