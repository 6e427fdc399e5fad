package org.managementacademy;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SortedSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;

/**
 * Migrates the tables of each module with a history of their own, in the order of the arrows, so that a module's views may use those of the modules it
 * depends on. The order is read from the {@code package-info} classes: Modulith's own strategy does the same, but scans all classes at each start.
 * A database that has seen exactly these files is left alone, which saves a start the reading of every history.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String FOLDERS = "db/migration/";
    private static final String SHARED_BY_ALL = "__root";

    @Override
    public void migrate(Flyway flyway) {
        var files = MigrationFiles.under(FOLDERS);
        var seen = new MigrationsSeen(flyway.getConfiguration().getDataSource());
        if (seen.last(files.fingerprint())) return;
        migrate(flyway, files.modules());
        seen.remember(files.fingerprint());
    }

    private static void migrate(Flyway flyway, SortedSet<String> modules) {
        for (var module : inOrder(modules)) {
            var settings = flyway.getConfiguration();
            var table = module.equals(SHARED_BY_ALL) ? settings.getTable() : settings.getTable() + "_" + module;
            Flyway.configure(settings.getClassLoader())
                    .configuration(settings)
                    .locations("classpath:" + FOLDERS + module)
                    .table(table)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
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
