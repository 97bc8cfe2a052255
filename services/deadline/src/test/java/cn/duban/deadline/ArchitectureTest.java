package cn.duban.deadline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.duban.deadline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_RULES_OF_TIME_NEED_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage("..deadline.calendar..", "..deadline.catalogue..", "..deadline.due..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..",
                    "cn.duban.contracts..",
                    "cn.duban.deadline.calendar..",
                    "cn.duban.deadline.catalogue..",
                    "cn.duban.deadline.due..",
                    "cn.duban.deadline.yaml..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("cn.duban.deadline.(*)..").should().beFreeOfCycles();
}
