package cn.duban.hazard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.casework.input.Days;
import cn.duban.fixtures.TimeInTests;
import cn.duban.platform.testing.RequestBounds;
import cn.duban.platform.testing.WholeFiles;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What may know what. A rule that matches nothing fails: ArchUnit's default, which is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.duban.hazard");

    @Test
    void onlyProcessPackagesKnowTheEngine() {
        classes()
                .that()
                .resideInAPackage("..process..")
                .should()
                .resideInAPackage("cn.duban.hazard..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(classes);
    }

    @Test
    void nothingHereTalksToKafkaItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
                .check(classes);
    }

    @Test
    void featuresDoNotGoRoundInCircles() {
        slices().matching("cn.duban.hazard.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theHazardItselfKnowsNoOtherFeature() {
        noClasses()
                .that()
                .resideInAPackage("cn.duban.hazard.lifecycle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.duban.deadline..", "cn.duban.responsibility..", "io.quarkus..")
                .check(classes);
    }

    @Test
    void onlyWebPackagesSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .and()
                .doNotHaveSimpleName("HazardFilter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(classes);
    }

    /** A moment told in another offset than Beijing's has another day there; {@link Days} knows. */
    @Test
    void daysAreThoseOfBeijing() {
        noClasses().should().callMethod(OffsetDateTime.class, "toLocalDate").check(classes);
    }

    /** A field of a request without a bound is a way to store what nobody can read again. */
    @Test
    void everyNumberTimeAndListOfARequestIsBounded() {
        assertEquals(List.of(), RequestBounds.unbounded("cn.duban.hazard"));
    }

    @Test
    void testsTellTimeByTheService() {
        TimeInTests.isTheServices("cn.duban.hazard");
    }

    @Test
    void filesAreReadInPieces() {
        WholeFiles.ARE_READ_IN_PIECES.check(classes);
    }
}
