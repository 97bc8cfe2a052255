package cn.duban.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.platform.testing.RequestBounds;
import cn.duban.platform.testing.WholeFiles;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "cn.duban.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = slices().matching("cn.duban.registry.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule WEB_IS_USED_BY_NOBODY = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.duban.registry..web..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule KAFKA_ONLY_THROUGH_OUTBOX_AND_MESSAGING = noClasses()
            .that()
            .resideOutsideOfPackage("..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule NO_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule FILES_ARE_READ_IN_PIECES = WholeFiles.ARE_READ_IN_PIECES;

    /** A field of a request without a bound is a way to store what nobody can read again. */
    @Test
    void everyNumberTimeAndListOfARequestIsBounded() {
        assertEquals(List.of(), RequestBounds.unbounded("cn.duban.registry"));
    }
}
