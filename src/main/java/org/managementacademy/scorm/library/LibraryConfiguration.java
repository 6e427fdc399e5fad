package org.managementacademy.scorm.library;

import java.util.Set;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    NavItem packagesEntry() {
        return new NavItem(82, "scorm.library.nav", "/packages", Set.of("AUTHOR", "LOCAL_HR", "GROUP_HR"));
    }
}
