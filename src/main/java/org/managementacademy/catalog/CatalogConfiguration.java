package org.managementacademy.catalog;

import java.util.Set;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    CoursesSeen coursesSeen(JdbcClient sql) {
        return new CoursesSeen(sql, AcademyBuild.fingerprint());
    }

    @Bean
    NavItem coursesEntry() {
        return new NavItem(80, "catalog.courses.nav", "/courses", Set.of("AUTHOR"));
    }

    /** Authors come to it from their page of the courses. */
    @Bean
    NavItem coverageEntry() {
        return new NavItem(81, "catalog.map.nav", "/courses/map", Set.of("LOCAL_HR", "GROUP_HR"));
    }
}
