package org.managementacademy;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the academy. Beans are named by their full class name, since modules may use the same word for their own thing. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
