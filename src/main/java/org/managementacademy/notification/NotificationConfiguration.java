package org.managementacademy.notification;

import java.util.Set;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NotificationConfiguration {

    @Bean
    NavItem messagesEntry() {
        return new NavItem(
                80,
                "notification.messages.nav",
                "/messages",
                Set.of("LEARNER", "LINE_MANAGER", "LOCAL_HR", "GROUP_HR", "AUTHOR", "ADMINISTRATOR"));
    }
}
