package cn.duban.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;

/** A channel that is asked for a whole file takes as much memory outside of the heap, once for each thread. */
public final class WholeFiles {
    /** Build check: fails with each class that reads a file at once. */
    public static final ArchRule ARE_READ_IN_PIECES = noClasses()
            .should()
            .callMethod(Files.class, "readAllBytes", Path.class)
            .orShould()
            .callMethod(Files.class, "readString", Path.class)
            .because("platform.file.FileBytes reads in pieces");

    private WholeFiles() {}
}
