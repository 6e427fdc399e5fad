package org.managementacademy.scorm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.managementacademy.scorm.Scorm2004Player.Learner;

/**
 * ADL's scripted cases for SCORM 2004 4th Edition, played against engine and data model without a browser. Their licence keeps them out of this repository;
 * where the folder is missing, nothing is tested here. {@code -Dscorm2004.suite=DIR} names another one of the same layout.
 */
class Scorm2004CasesTests {
    static final Path SUITE = Path.of(System.getProperty("scorm2004.suite", "../shared/conformance/scorm2004"));
    /** The same in all of them, as the instructions want it: some cases go on where another one has ended. */
    private static final Learner LEARNER = new Learner();

    private static final Map<String, int[]> COUNTS = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> everyCaseRunsAsScripted() throws IOException {
        return cases().map(Scorm2004CasesTests::test);
    }

    /** Every case, in the order of their names; the test that asks is skipped when there are none. */
    static Stream<Scorm2004Case> cases() throws IOException {
        var cases = SUITE.resolve("testcases");
        assumeTrue(Files.isDirectory(cases), () -> "No scripted SCORM 2004 cases in " + SUITE.toAbsolutePath());
        var words = new HashMap<String, String>();
        Scorm2004Case.inOrder(SUITE.resolve("Commands.properties"))
                .forEach(line -> words.put(line.getKey(), line.getValue()));
        try (var files = Files.list(cases)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream()
                    .map(file -> Scorm2004Case.read(file, words));
        }
    }

    private static DynamicTest test(Scorm2004Case script) {
        return DynamicTest.dynamicTest(script.name(), () -> {
            var counts = COUNTS.computeIfAbsent(script.name().replaceFirst("-.*", ""), family -> new int[2]);
            counts[1]++;
            new Scorm2004Player(script, SUITE.resolve("manifests"), LEARNER).play();
            counts[0]++;
        });
    }

    @AfterAll
    static void tellHowManyPassed() {
        COUNTS.forEach((family, counts) ->
                System.out.println("SCORM 2004 " + family + ": " + counts[0] + " of " + counts[1] + " passed"));
    }
}
