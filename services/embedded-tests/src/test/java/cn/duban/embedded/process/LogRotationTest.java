package cn.duban.embedded.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
    @TempDir
    Path folder;

    @Test
    void a_full_log_is_cut_under_the_hands_of_its_writer_and_five_are_kept_at_most() throws IOException {
        Path log = folder.resolve("child.log");
        try (Writer child = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int round = 1; round <= 7; round++) {
                child.write("round " + round + "\n");
                child.flush();
                assertFalse(LogRotation.rotate(log, 1_000));
                assertTrue(LogRotation.rotate(log, 8));
            }
        }

        assertEquals(0, Files.size(log));
        assertEquals("round 7", Files.readString(folder.resolve("child.log.1")).strip());
        assertEquals("round 4", Files.readString(folder.resolve("child.log.4")).strip());
        assertFalse(Files.exists(folder.resolve("child.log.5")));
    }
}
