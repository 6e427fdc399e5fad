package org.managementacademy.catalog.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.scorm.archive.Limits;
import org.managementacademy.scorm.archive.Opening;
import org.managementacademy.scorm.archive.PackageArchive;
import org.managementacademy.testing.Launch;

/** Builds of our courses by the command that authors run. */
class CoursesBuildIT {
    @TempDir
    Path folder;

    @Test
    void twoBuildsHaveTheSameBytesWhereverTheyAreMadeAndSoundPackages() throws IOException {
        var one = built("one", Comparator.naturalOrder(), Map.of("LANG", "C"), "-Duser.timezone=Asia/Vladivostok");
        var two = built("two", Comparator.reverseOrder(), Map.of("LANG", "C.UTF-8"), "-Duser.language=tr");
        assertThat(Files.readString(two.resolve(BuiltFolder.LOCK)))
                .isEqualTo(Files.readString(one.resolve(BuiltFolder.LOCK)))
                .hasLineCount(files(one).size() - 1);
        for (var file : files(one))
            assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
        theAcademysOwnPackageCheckHasNothingToSayAbout(one);
    }

    /** From a copy of the courses. @param order in which its files are written */
    private Path built(String name, Comparator<Path> order, Map<String, String> environment, String... options)
            throws IOException {
        var real = Path.of("courses");
        var copy = folder.resolve(name + "-courses");
        for (var file : files(real).stream().sorted(order).toList()) {
            var target = copy.resolve(real.relativize(file));
            Files.createDirectories(requireNonNull(target.getParent()));
            Files.copy(file, target);
        }
        var target = folder.resolve(name);
        var usual = Launch.in(folder);
        var ended = new Launch(
                        usual.folder(),
                        usual.jar(),
                        List.of(options),
                        environment,
                        List.of("courses", "build", copy.toString(), "--out", target.toString()))
                .untilEnd();
        assertThat(ended.code()).as(ended.output()).isZero();
        return target;
    }

    private static void theAcademysOwnPackageCheckHasNothingToSayAbout(Path built) throws IOException {
        var packages = files(built).stream()
                .filter(file -> file.toString().contains("/scorm-"))
                .toList();
        assertThat(packages).hasSizeGreaterThanOrEqualTo(56);
        for (var file : packages) {
            var opening = PackageArchive.open(file, Limits.USUAL);
            assertThat(opening.report().archive()).as("%s", file).isEmpty();
            assertThat(opening.report().manifest()).as("%s", file).isEmpty();
            assertThat(opening).isInstanceOf(Opening.Opened.class);
            if (opening instanceof Opening.Opened(var archive, var manifest, var report)) archive.close();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
