package cn.duban.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.platform.testing.EndpointRoles;
import cn.duban.platform.testing.WholeFiles;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "cn.duban.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("cn.duban.portal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_projections_know_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("cn.duban.portal.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule projections_listen_to_kafka = classes()
            .that()
            .resideInAPackage("cn.duban.portal.projection..")
            .and()
            .haveSimpleNameEndingWith("Projection")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule files_are_read_in_pieces = WholeFiles.ARE_READ_IN_PIECES;

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertEquals(List.of(), EndpointRoles.unguarded("cn.duban.portal"));
    }
}
