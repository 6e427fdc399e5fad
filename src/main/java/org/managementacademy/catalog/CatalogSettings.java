package org.managementacademy.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param courses folder of the courses; blank for {@code ./courses}, else the copy in the jar */
@ConfigurationProperties("academy")
record CatalogSettings(@DefaultValue("") String courses) {}
