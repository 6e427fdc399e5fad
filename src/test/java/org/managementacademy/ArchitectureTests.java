package org.managementacademy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packagesOf = ManagementAcademy.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time.."))))
                    .and(not(target(rawParameterTypes(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test sets the clock");

    @ArchTest
    static final ArchRule onlyTheApplicationChoosesTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(ManagementAcademy.class)
            .should()
            .callMethodWhere(target(owner(name(Clock.class.getName())))
                    .and(target(name("systemUTC").or(name("systemDefaultZone")))));

    @ArchTest
    static final ArchRule noTimeWithoutAZone = noClasses()
            .that()
            .resideOutsideOfPackage("..tables..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class)
            .because(
                    "an instant or a day is meant, and the zone is the person's; only a cell of a spreadsheet has neither");

    @ArchTest
    static final ArchRule theServersZoneIsNobodysZone = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNobodysInterface =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Dto|DTO|Data|Processor)")
            .because("each of these names hides one");

    @ArchTest
    static final ArchRule dependenciesArriveThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");
}
