package org.managementacademy;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;

/**
 * Migrates the tables of each module with a history of their own, in the order of the arrows, so that a module's views may use those of the modules it
 * depends on. The order is read from the {@code package-info} classes: Modulith's own strategy does the same, but scans all classes at each start.
 * A database that has seen exactly these files is left alone, and Flyway is not even loaded.
 */
@Component
class ModuleMigrations implements InitializingBean {

    private static final String FOLDERS = "db/migration/";
    private static final String SHARED_BY_ALL = "__root";
    private static final String HISTORY = "flyway_schema_history";

    private final DataSource database;

    ModuleMigrations(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        var files = MigrationFiles.under(FOLDERS);
        var seen = new MigrationsSeen(database);
        if (seen.last(files.fingerprint())) return;
        inOrder(files.modules()).forEach(this::migrate);
        seen.remember(files.fingerprint());
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + FOLDERS + module)
                .table(module.equals(SHARED_BY_ALL) ? HISTORY : HISTORY + "_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Each after those it depends on; what belongs to all of them first. */
    static Collection<String> inOrder(SortedSet<String> modules) {
        var ordered = new LinkedHashSet<String>();
        if (modules.contains(SHARED_BY_ALL)) ordered.add(SHARED_BY_ALL);
        modules.forEach(module -> place(module, modules, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void place(
            String module, Collection<String> wanted, Collection<String> ordered, Collection<String> seen) {
        if (ordered.contains(module) || !seen.add(module)) return;
        dependencies(module).forEach(dependency -> place(dependency, wanted, ordered, seen));
        if (wanted.contains(module)) ordered.add(module);
    }

    private static Collection<String> dependencies(String module) {
        try {
            var info = Class.forName(ModuleMigrations.class.getPackageName() + "." + module + ".package-info");
            return Arrays.stream(info.getAnnotation(ApplicationModule.class).allowedDependencies())
                    .filter(arrow -> !arrow.equals(
                            ApplicationModule.OPEN_TOKEN)) // depends on whatever it likes, but owns no table
                    .map(arrow -> arrow.split("::")[0].strip())
                    .toList();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("no module for the migrations in " + FOLDERS + module, missing);
        }
    }
}
