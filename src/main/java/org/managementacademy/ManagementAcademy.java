package org.managementacademy;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the academy. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ManagementAcademy {

    public static void main(String[] args) {
        SpringApplication.run(ManagementAcademy.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
