package org.managementacademy.reporting;

import java.util.Set;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    @Bean
    NavItem reportEntry() {
        return new NavItem(40, "reporting.report.nav", "/report", Set.of("LOCAL_HR", "GROUP_HR"));
    }

    @Bean
    NavItem teamEntry() {
        return new NavItem(20, "reporting.team.nav", "/team", Set.of("LINE_MANAGER"));
    }
}
