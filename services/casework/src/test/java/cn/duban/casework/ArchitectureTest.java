package cn.duban.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.duban.platform.testing.WholeFiles;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What may know what. A rule that matches nothing fails: ArchUnit's default, which is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.duban.casework");

    @Test
    void onlyTheProcessPackageKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(classes);
    }

    @Test
    void onlyWebPackagesSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(classes);
    }

    @Test
    void featuresDoNotGoRoundInCircles() {
        slices().matching("cn.duban.casework.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void filesAreReadInPieces() {
        WholeFiles.ARE_READ_IN_PIECES.check(classes);
        noClasses()
                .that()
                .resideInAPackage("..evidence..")
                .should()
                .callMethod(InputStream.class, "readAllBytes")
                .orShould()
                .callMethod(FileChannel.class, "read", ByteBuffer.class)
                .orShould()
                .callMethod(FileChannel.class, "write", ByteBuffer.class)
                .check(classes);
    }
}
