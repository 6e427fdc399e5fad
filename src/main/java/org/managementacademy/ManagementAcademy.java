package org.managementacademy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the academy. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ManagementAcademy {

    public static void main(String[] args) {
        SpringApplication.run(ManagementAcademy.class, args);
    }
}
