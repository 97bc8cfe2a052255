package cn.duban.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Memory in use by processes, in bytes.
 *
 * @param resident sum of resident set sizes, which counts shared pages once per process
 * @param proportional sum of proportional set sizes, which counts them once
 */
public record Memory(long resident, long proportional) {
    private static final int KIBI = 10;

    /** Reads {@code /proc}; a process that has just ended weighs nothing. */
    public static Memory of(List<ProcessHandle> processes) {
        long resident = 0;
        long proportional = 0;
        for (ProcessHandle process : processes) {
            Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
            resident += kilobytes(rollup, "Rss:");
            proportional += kilobytes(rollup, "Pss:");
        }
        return new Memory(resident << KIBI, proportional << KIBI);
    }

    private static long kilobytes(Path rollup, String name) {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
