package org.managementacademy.people.account;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class InvitationsOnPostgresTests extends InvitationsContract {}
