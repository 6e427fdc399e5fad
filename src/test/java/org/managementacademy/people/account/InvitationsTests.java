package org.managementacademy.people.account;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class InvitationsTests extends InvitationsContract {}
