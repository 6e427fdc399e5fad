package org.managementacademy;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Whatever uses the database waits for {@link ModuleMigrations}. Spring Boot finds it through {@code spring.factories}. */
final class MigrationsFirst extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(ModuleMigrations.class);
    }
}
