package org.managementacademy.notification;

import org.managementacademy.testing.AcademyOnPostgresTest;

@AcademyOnPostgresTest
class NotificationOnPostgresTests extends NotificationContract {}
