package cn.duban.embedded.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** System and processor as Java names them: what is taken, or what is said. The scripts' half is PlatformScriptTest. */
class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-amd64",
        "Linux, aarch64, linux-arm64v8",
        "Mac OS X, x86_64, darwin-amd64",
        "Mac OS X, aarch64, darwin-arm64v8"
    })
    void there_are_programs_for_it(String system, String processor, String binaries) {
        assertEquals(binaries, Platform.of(system, processor, false).binaries());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, riscv64, false, Linux riscv64",
        "Windows 11, amd64, false, Windows 11",
        "Linux, amd64, true, musl"
    })
    void there_are_none_and_the_way_out_is_said(String system, String processor, boolean musl, String named) {
        String said = assertThrows(ServerProblem.class, () -> Platform.of(system, processor, musl))
                .getMessage();

        assertTrue(said.contains(named) && said.contains("docker-compose.yml"), said);
        assertEquals(1, said.lines().count());
    }

    @Test
    void alpine_is_known_by_its_c_library_and_a_debian_with_musl_beside_is_none(@TempDir Path root) throws IOException {
        Path lib = Files.createDirectories(root.resolve("lib"));
        Files.createFile(lib.resolve("ld-musl-x86_64.so.1"));

        assertTrue(Platform.hasMusl(lib));
        Files.createFile(Files.createDirectories(root.resolve("lib64")).resolve("ld-linux-x86-64.so.2"));
        assertFalse(Platform.hasMusl(lib));
    }

    @Test
    void the_build_took_the_programs_of_this_machine() {
        assertTrue(Artifacts.postgres()
                .getFileName()
                .toString()
                .contains(Platform.current().binaries()));
    }

    @Test
    void what_a_mac_would_give_back_counts_as_free() {
        String told = """
                Mach Virtual Memory Statistics: (page size of 16384 bytes)
                Pages free:                                5000.
                Pages active:                            300000.
                Pages inactive:                          250000.
                Pages speculative:                        10000.
                Pages throttled:                              0.
                Pages wired down:                        150000.
                Pages purgeable:                           5000.
                """;

        assertEquals(270_000L * 16_384, Memory.macOs(told).orElseThrow());
        assertEquals(
                2_048_000L << 10,
                Memory.linux("MemFree: 1 kB\nMemAvailable:    2048000 kB\n").orElseThrow());
        assertTrue(Memory.available() > 0);
    }
}
