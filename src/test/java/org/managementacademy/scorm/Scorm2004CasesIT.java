package org.managementacademy.scorm;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.managementacademy.browser.Browser;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * ADL's scripted cases in the real player, by its real buttons: some, each of another family, or with {@code -Pproof} all that its buttons can drive.
 * {@code -Dscorm2004.cases=CM-.*} plays those with such names.
 *
 * @see Scorm2004CasesTests
 */
class Scorm2004CasesIT extends PlayerInChromium {
    private static final String WANTED = System.getProperty("scorm2004.cases", "");
    private static final int CASES = WANTED.isEmpty() ? Proof.times(8, 1_000) : 1_000;

    @Autowired
    PeopleExamples people;

    @TestFactory
    Stream<DynamicTest> theCaseRunsAsScripted(Browser browser) throws IOException {
        return chosen().stream()
                .map(script -> DynamicTest.dynamicTest(script.name(), () -> {
                    var learner = people.learner("FR", Language.EN);
                    try (var visit = signedIn(browser, learner)) {
                        new Scorm2004Tester(visit.page(), learner, examples).play(script);
                    }
                }));
    }

    /** From each family in turn whichever of what it still has. */
    private static List<Scorm2004Case> chosen() throws IOException {
        var cases = Scorm2004CasesTests.cases()
                .filter(script -> WANTED.isEmpty() || script.name().matches(WANTED))
                .filter(Scorm2004Tester::canPlay)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(cases, new Random(Proof.seed(Scorm2004CasesIT.class)));
        var families = new LinkedHashMap<String, Queue<Scorm2004Case>>();
        for (var script : cases)
            families.computeIfAbsent(script.family(), name -> new ArrayDeque<>())
                    .add(script);
        var chosen = new ArrayList<Scorm2004Case>();
        while (chosen.size() < Math.min(CASES, cases.size()))
            families.values().stream()
                    .filter(family -> !family.isEmpty())
                    .limit(CASES - chosen.size())
                    .forEach(family -> chosen.add(family.remove()));
        return chosen;
    }
}
