package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ModuleMigrationsTests {

    @Test
    void eachModuleComesAfterThoseItDependsOn() {
        var modules = new TreeSet<>(Set.of("enrolment", "learning", "people", "__root", "tables", "review", "catalog"));
        assertThat(ModuleMigrations.inOrder(modules))
                .containsExactlyInAnyOrderElementsOf(modules)
                .startsWith("__root")
                .containsSubsequence("tables", "people", "enrolment", "learning")
                .containsSubsequence("catalog", "enrolment", "review");
    }

    @Test
    void aFolderWithoutAModuleIsAMistake() {
        assertThatIllegalStateException().isThrownBy(() -> ModuleMigrations.inOrder(new TreeSet<>(Set.of("nobody"))));
    }
}
