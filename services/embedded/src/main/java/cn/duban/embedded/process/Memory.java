package cn.duban.embedded.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What programs may still take of this machine's memory: caches count as free, and a container's limit as the machine's. */
public final class Memory {
    private static final Pattern MEGABYTES = Pattern.compile("(?m)^MemAvailable: *(\\d+) kB");
    private static final Pattern PAGE = Pattern.compile("page size of (\\d+) bytes");
    private static final Pattern PAGES =
            Pattern.compile("(?m)^Pages (?:free|inactive|speculative|purgeable): *(\\d+)\\.");

    private Memory() {}

    /** In bytes. */
    public static long available() {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long told = linux(read(Path.of("/proc/meminfo")))
                .orElseGet(() -> macOs(output("vm_stat")).orElseGet(machine::getFreeMemorySize));
        return Math.min(told, machine.getTotalMemorySize());
    }

    /** From /proc/meminfo. */
    static OptionalLong linux(String text) {
        Matcher line = MEGABYTES.matcher(text);
        return line.find() ? OptionalLong.of(Long.parseLong(line.group(1)) << 10) : OptionalLong.empty();
    }

    /** From vm_stat: what macOS calls free leaves out what it would give back at once. */
    static OptionalLong macOs(String text) {
        Matcher page = PAGE.matcher(text);
        if (!page.find()) {
            return OptionalLong.empty();
        }
        long size = Long.parseLong(page.group(1));
        return OptionalLong.of(PAGES.matcher(text)
                        .results()
                        .mapToLong(line -> Long.parseLong(line.group(1)))
                        .sum()
                * size);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException elsewhere) {
            return "";
        }
    }

    private static String output(String program) {
        try {
            Process process = new ProcessBuilder(List.of(program)).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            return "";
        }
    }
}
