package org.managementacademy.credentials;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class CertificatesOnPostgresTests extends CertificatesContract {}
