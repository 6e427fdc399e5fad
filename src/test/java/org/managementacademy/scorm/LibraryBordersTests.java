package org.managementacademy.scorm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/** What could be a library of its own stays one. */
@AnalyzeClasses(
        packages = {
            "org.managementacademy.scorm.sequencing",
            "org.managementacademy.scorm.manifest",
            "org.managementacademy.scorm.archive"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class LibraryBordersTests {
    private static final String SEQUENCING = "org.managementacademy.scorm.sequencing";
    private static final String ARCHIVE = "org.managementacademy.scorm.archive";
    private static final String MANIFEST = "org.managementacademy.scorm.manifest";

    @ArchTest
    static final ArchRule theEngineNeedsNothingButTheLanguage = classes()
            .that()
            .resideInAPackage(SEQUENCING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "java.util..", "java.time", "org.jspecify.annotations", SEQUENCING);

    @ArchTest
    static final ArchRule manifestsNeedAnXmlReaderAndTheEnginesWords = classes()
            .that()
            .resideInAPackage(MANIFEST)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.xml.stream", "org.jspecify.annotations", MANIFEST, SEQUENCING);

    @ArchTest
    static final ArchRule archivesNeedManifestsAndTheLanguage = classes()
            .that()
            .resideInAPackage(ARCHIVE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", ARCHIVE, MANIFEST);

    @ArchTest
    static final ArchRule theEngineHasNoClockAndNoChanceOfItsOwn = noClasses()
            .that()
            .resideInAPackage(SEQUENCING)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Instant.class, Random.class)
            .orShould()
            .callMethod(System.class, "nanoTime");
}
