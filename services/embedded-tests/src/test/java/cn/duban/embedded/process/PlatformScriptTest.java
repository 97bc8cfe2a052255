package cn.duban.embedded.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** deploy/local/platform.sh, which decides what is built with what, on machines that are pretended. */
class PlatformScriptTest {
    private static final List<String> TOOLS =
            List.of("sed", "grep", "head", "mkdir", "mv", "rm", "chmod", "tar", "gzip", "cat", "dirname", "sh", "cp");

    private static final Path PLAIN = Path.of("target", "plain-tools").toAbsolutePath();

    @TempDir
    private Path machine;

    @BeforeAll
    static void the_plainest_tools() throws IOException {
        Files.createDirectories(PLAIN);
        for (String tool : TOOLS) {
            Files.deleteIfExists(PLAIN.resolve(tool));
            Files.createSymbolicLink(PLAIN.resolve(tool), found(tool));
        }
    }

    @BeforeEach
    void a_machine_with_hardly_more() throws IOException {
        Files.createDirectories(machine.resolve("bin"));
        Files.createDirectories(machine.resolve("root/deploy/local"));
        for (String file : List.of("platform.sh", "node.txt")) {
            Files.copy(
                    Repository.root().resolve("deploy/local").resolve(file),
                    machine.resolve("root/deploy/local").resolve(file));
        }
        program("curl", "exit 1");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, x86_64, glibc, linux-amd64",
        "Linux, aarch64, glibc, linux-arm64",
        "Linux, arm64, glibc, linux-arm64",
        "Linux, x86_64, musl, musl",
        "Darwin, x86_64, none, darwin-amd64",
        "Darwin, arm64, none, darwin-arm64",
        "Linux, riscv64, glibc, unknown",
        "FreeBSD, amd64, none, unknown"
    })
    void a_machine_is_known_by_what_uname_and_ldd_say(String system, String processor, String library, String known) {
        is(system, processor, library, 1000);

        assertEquals(known, says("platform"));
    }

    /** Version of node ({@code -}: none), whether npm is there, registry, package manager, user: where Node.js comes from. */
    @ParameterizedTest
    @CsvSource({
        "Linux,  x86_64,  v20.19.0, npm, -,       -,       1000, system",
        "Linux,  x86_64,  v22.12.0, npm, -,       -,       1000, system",
        "Linux,  x86_64,  v24.1.0,  npm, -,       -,       1000, system",
        "Linux,  x86_64,  v20.18.1, npm, http://r, -,      1000, fetch",
        "Linux,  x86_64,  v21.7.0,  npm, http://r, -,      1000, fetch",
        "Linux,  x86_64,  v22.11.0, npm, http://r, -,      1000, fetch",
        "Linux,  x86_64,  v18.19.1, npm, http://r, apt-get,   0, fetch",
        "Linux,  x86_64,  v12.22.9, npm, -,       apt-get,    0, fetch",
        "Linux,  x86_64,  v22.12.0, -,   http://r, -,      1000, fetch",
        "Linux,  aarch64, -,        -,   http://r, -,      1000, fetch",
        "Darwin, arm64,   -,        -,   http://r, brew,    501, fetch",
        "Darwin, arm64,   -,        -,   -,       brew,     501, install",
        "Darwin, x86_64,  -,        -,   -,       -,        501, none",
        "Linux,  x86_64,  -,        -,   -,       apt-get,    0, install",
        "Linux,  x86_64,  -,        -,   -,       dnf,        0, install",
        "Linux,  x86_64,  -,        -,   -,       apt-get, 1000, none",
        "Linux,  riscv64, -,        -,   http://r, apt-get,   0, install"
    })
    void where_node_comes_from(
            String system,
            String processor,
            String node,
            String npm,
            String registry,
            String manager,
            int user,
            String plan) {
        is(system, processor, "glibc", user);
        if (!node.equals("-")) {
            program("node", "echo " + node);
        }
        if (!npm.equals("-")) {
            // What an npm says that nobody has told anything.
            program("npm", "echo http://of-npm/");
        }
        if (!manager.equals("-")) {
            program(manager, "exit 0");
        }

        assertEquals(plan, says((registry.equals("-") ? "" : "npm_config_registry=" + registry + "; ") + "node_plan"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,  chromium,      -,       1000, found",
        "Linux,  google-chrome, -,       1000, found",
        "Linux,  -,             apt-get,    0, install",
        "Linux,  -,             apt-get, 1000, playwright",
        "Darwin, Chromium,      -,        501, found",
        "Darwin, -,             brew,     501, install",
        "Darwin, -,             -,        501, playwright"
    })
    void where_the_browser_comes_from(String system, String browser, String manager, int user, String plan)
            throws IOException {
        is(system, "x86_64", "glibc", user);
        Path applications = Files.createDirectories(machine.resolve("Applications/Chromium.app/Contents/MacOS"));
        if (browser.equals("Chromium")) {
            program(applications.resolve("Chromium"), "");
        } else if (!browser.equals("-")) {
            program(browser, "");
        }
        if (!manager.equals("-")) {
            program(manager, "exit 0");
        }

        assertEquals(
                plan,
                says("applications=" + machine + "/Applications; chromium_plan").replaceFirst(" .*", ""));
        assertEquals("given", says("CHROMIUM=/somewhere; chromium_plan"));
    }

    @Test
    void what_is_fetched_is_checked_unpacked_and_used_the_next_time() throws Exception {
        is("Linux", "x86_64", "glibc", 1000);
        String node = packed("node", "package/bin/node", "#!/bin/sh\necho v22.23.2\n");
        String npm = packed("npm", "package/bin/npm-cli.js", "");
        Files.writeString(
                machine.resolve("root/deploy/local/node.txt"),
                "Linux x86_64 node 22.23.2 %s\nany any npm 11.19.1 %s\n".formatted(node, npm));
        program("curl", "cp \"" + machine + "/$(echo \"$4\" | sed 's|.*/||')\" \"$3\"");
        program("sha512sum", "exec " + found("sha512sum") + " \"$@\"");
        String with = "npm_config_registry=http://r; ";

        assertEquals("fetch", says(with + "node_plan"));
        assertEquals("v22.23.2", says(with + "fetch_node && \"$(node_home)/bin/node\" --version"));
        assertEquals("cached", says("node_plan"));
    }

    @Test
    void what_has_another_checksum_is_thrown_away() throws Exception {
        is("Linux", "x86_64", "glibc", 1000);
        packed("node", "package/bin/node", "#!/bin/sh\nrm -rf /\n");
        Files.writeString(
                machine.resolve("root/deploy/local/node.txt"),
                "Linux x86_64 node 22.23.2 0000\nany any npm 11.19.1 0000\n");
        program("curl", "cp \"" + machine + "/node-22.23.2.tgz\" \"$3\"");
        program("sha512sum", "exec " + found("sha512sum") + " \"$@\"");

        String said = says("npm_config_registry=http://r; fetch_node || echo refused; node_plan");

        assertTrue(said.contains("wrong checksum") && said.contains("refused") && said.endsWith("fetch"), said);
    }

    private void is(String system, String processor, String library, int user) {
        program("uname", "case $1 in -s) echo " + system + " ;; -m) echo " + processor + " ;; esac");
        program("ldd", "echo '" + (library.equals("musl") ? "musl libc (x86_64)" : "ldd (GNU libc) 2.36") + "'");
        program("id", "echo " + user);
    }

    private void program(String name, String text) {
        program(machine.resolve("bin").resolve(name), text);
    }

    private static void program(Path file, String text) {
        try {
            Files.writeString(file, "#!/bin/sh\n" + text + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive as the registry would hand it out. @return its SHA-512 */
    private String packed(String name, String path, String text) throws Exception {
        Path file = machine.resolve(name).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Path archive = machine.resolve(name + (name.equals("npm") ? "-11.19.1.tgz" : "-22.23.2.tgz"));
        new ProcessBuilder(
                        "tar",
                        "-czf",
                        archive.toString(),
                        "-C",
                        machine.resolve(name).toString(),
                        "package")
                .inheritIO()
                .start()
                .waitFor();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive)));
    }

    private String says(String script) {
        ProcessBuilder shell = new ProcessBuilder(
                found("sh").toString(),
                "-c",
                "root=%s/root; cache=%s/cache; . %s/root/deploy/local/platform.sh; %s"
                        .formatted(machine, machine, machine, script));
        shell.environment().clear();
        shell.environment().put("PATH", machine.resolve("bin") + ":" + PLAIN);
        shell.environment().put("HOME", machine.toString());
        try {
            Process process = shell.redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path found(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(tool));
    }
}
