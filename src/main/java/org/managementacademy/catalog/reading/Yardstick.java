package org.managementacademy.catalog.reading;

import java.time.LocalDate;

/** What a folder is measured by. @param today what review dates are compared with */
record Yardstick(Policy policy, LocalDate today) {}
