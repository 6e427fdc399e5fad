package org.managementacademy.review;

import java.util.Set;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    private static final Set<String> HR = Set.of("LOCAL_HR", "GROUP_HR");

    @Bean
    NavItem reviewsEntry() {
        return new NavItem(20, "review.nav", "/reviews", HR);
    }

    @Bean
    NavItem rulesEntry() {
        return new NavItem(25, "review.rules.nav", "/rules", HR);
    }
}
