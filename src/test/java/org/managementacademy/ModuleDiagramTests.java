package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;

/** Draws the modules and holds the committed drawings to what the code says. */
class ModuleDiagramTests {
    private static final Path COMMITTED = Path.of("src", "docs", "modules");
    private static final Path DRAWN = Path.of("target", "modules");

    private final ApplicationModules modules = ApplicationModules.of(ManagementAcademy.class);

    @Test
    void drawingsShowTheModulesAsTheyAre() throws IOException {
        new Documenter(modules, Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults());
        Files.writeString(DRAWN.resolve("README.md"), page());
        for (var drawing : Set.of("README.md", "components.puml")) {
            // the drawer puts its lines in another order each time
            assertThat(Files.readAllLines(DRAWN.resolve(drawing)))
                    .as("%s is out of date: cp target/modules/* src/docs/modules/", COMMITTED.resolve(drawing))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(COMMITTED.resolve(drawing)));
        }
    }

    private String page() {
        return """
                # The modules

                An arrow means "uses" and points up, to a module that knows nothing of those below it. An arrow that follows from a longer way is left out;
                `components.puml` has them all. Drawn by `ModuleDiagramTests`.

                ```mermaid
                flowchart BT
                %s
                ```
                """.formatted(arrows());
    }

    private String arrows() {
        var uses = modules.stream()
                .collect(Collectors.toMap(ModuleDiagramTests::name, this::usedBy, (one, _) -> one, TreeMap::new));
        return uses.keySet().stream().map(module -> arrowsFrom(module, uses)).collect(Collectors.joining("\n"));
    }

    private static String arrowsFrom(String module, Map<String, Set<String>> uses) {
        var all = uses.getOrDefault(module, Set.of());
        var direct = new TreeSet<>(all);
        for (var used : all) direct.removeAll(reachableFrom(used, uses));
        return direct.isEmpty() ? "    " + module : "    " + module + " --> " + String.join(" & ", direct);
    }

    private static Set<String> reachableFrom(String module, Map<String, Set<String>> uses) {
        var direct = uses.getOrDefault(module, Set.of());
        var reachable = new TreeSet<>(direct);
        for (var used : direct) reachable.addAll(reachableFrom(used, uses));
        return reachable;
    }

    private Set<String> usedBy(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleDiagramTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
