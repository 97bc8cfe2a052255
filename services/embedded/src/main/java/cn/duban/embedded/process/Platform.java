package cn.duban.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The kinds of machine there are server programs for. PlatformTest is the table. */
public enum Platform {
    LINUX_AMD64("linux-amd64"),
    LINUX_ARM64("linux-arm64v8"),
    DARWIN_AMD64("darwin-amd64"),
    DARWIN_ARM64("darwin-arm64v8");

    private final String binaries;

    Platform(String binaries) {
        this.binaries = binaries;
    }

    /** How PostgreSQL's programs for it are called in the Maven repository. */
    public String binaries() {
        return binaries;
    }

    /** This machine. @throws ServerProblem when the servers do not run on it, with what to do instead */
    public static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), hasMusl(Path.of("/lib")));
    }

    static Platform of(String system, String processor, boolean musl) {
        if (musl) {
            throw new ServerProblem(
                    "Alpine（musl）上没有可用的 PostgreSQL：请用 glibc 发行版，或用 docker-compose.yml"
                            + " · there is no PostgreSQL for Alpine (musl): take a distribution with glibc, or docker-compose.yml");
        }
        return switch (system.toLowerCase(Locale.ROOT) + " " + processor) {
            case "linux amd64", "linux x86_64" -> LINUX_AMD64;
            case "linux aarch64", "linux arm64" -> LINUX_ARM64;
            case "mac os x x86_64", "mac os x amd64" -> DARWIN_AMD64;
            case "mac os x aarch64", "mac os x arm64" -> DARWIN_ARM64;
            default ->
                throw new ServerProblem(
                        "没有适合本机（%s %s）的 PostgreSQL：请用 docker-compose.yml，或自备服务器（见 README）".formatted(system, processor)
                                + " · there is no PostgreSQL for %s %s: take docker-compose.yml, or servers of your own (README)"
                                        .formatted(system, processor));
        };
    }

    /** Alpine's C library without the other beside it. @param lib usually {@code /lib} */
    static boolean hasMusl(Path lib) {
        return exists(lib, "ld-musl-x86_64.so.1", "ld-musl-aarch64.so.1")
                && !exists(lib, "../lib64/ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "ld-linux-x86-64.so.2");
    }

    private static boolean exists(Path folder, String... names) {
        for (String name : names) {
            if (Files.exists(folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }
}
