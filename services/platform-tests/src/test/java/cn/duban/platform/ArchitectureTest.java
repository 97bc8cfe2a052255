package cn.duban.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.platform.testing.EndpointRoles;
import cn.duban.platform.testing.RequestBounds;
import cn.duban.platform.testing.WholeFiles;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "cn.duban.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_workflow_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule nothing_beside_the_outbox_touches_a_producer = noClasses()
            .that()
            .resideOutsideOfPackage("..outbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.producer..");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("..time..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule files_are_read_in_pieces = WholeFiles.ARE_READ_IN_PIECES;

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertEquals(List.of(), EndpointRoles.unguarded("cn.duban.platform"));
    }

    @Test
    void a_number_time_or_list_of_a_request_without_a_bound_fails_the_build() {
        assertEquals(
                List.of(
                        "Loose.at lacks a word of platform.bounds",
                        "Loose.count lacks a word of platform.bounds",
                        "Loose.inner lacks @Valid",
                        "Loose.many lacks @Size",
                        "Loose.many[] lacks @Valid",
                        "loose(Loose) lacks @Valid"),
                RequestBounds.unbounded(Loosely.class));
    }

    record Inner(String text) {}

    record Loose(int count, java.time.LocalDate at, List<Inner> many, Inner inner) {}

    static class Loosely {
        @jakarta.ws.rs.POST
        public void loose(Loose body) {}
    }
}
