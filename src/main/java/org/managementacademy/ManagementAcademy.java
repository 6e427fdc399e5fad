package org.managementacademy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.command.CoursesCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the academy. Beans are named by their full class name, since modules may use the same word for their own thing. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class ManagementAcademy {

    /** The academy; or, when the first argument is {@code courses}, what {@link CoursesCommand} does, without starting it. */
    public static void main(String[] args) {
        var arguments = List.of(args);
        if (arguments.stream().findFirst().equals(Optional.of("courses")))
            System.exit(CoursesCommand.run(
                    arguments.subList(1, arguments.size()), Clock.systemUTC(), System.out, System.err));
        SpringApplication.run(ManagementAcademy.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
