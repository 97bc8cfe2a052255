package cn.duban.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and when the figures were taken, and how busy others kept the machine: judge the figures by that. */
final class Machine {
    private Machine() {}

    static String description() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "machine: %d cores, %.1f GiB, %s, %s %s, Java %s%ndate:    %s, load average before: %.1f%n",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / (double) (1 << 30),
                processor(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                OffsetDateTime.now(java.time.ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                system.getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notLinux) {
            return System.getProperty("os.arch", "unknown processor");
        }
    }
}
