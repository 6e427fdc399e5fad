package org.managementacademy.credentials;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class CertificatesTests extends CertificatesContract {}
