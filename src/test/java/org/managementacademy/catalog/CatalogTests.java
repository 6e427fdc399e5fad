package org.managementacademy.catalog;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class CatalogTests extends CatalogContract {}
