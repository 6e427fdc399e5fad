package org.managementacademy.people;

import java.util.Set;
import org.managementacademy.shared.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    NavItem peopleEntry() {
        return new NavItem(60, "people.nav", "/people", Set.of("LOCAL_HR", "GROUP_HR", "ADMINISTRATOR"));
    }
}
