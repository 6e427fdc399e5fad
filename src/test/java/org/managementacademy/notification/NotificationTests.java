package org.managementacademy.notification;

import org.managementacademy.testing.AcademyTest;

@AcademyTest
class NotificationTests extends NotificationContract {}
