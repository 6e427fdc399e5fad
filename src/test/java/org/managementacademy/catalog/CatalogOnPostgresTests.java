package org.managementacademy.catalog;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class CatalogOnPostgresTests extends CatalogContract {}
