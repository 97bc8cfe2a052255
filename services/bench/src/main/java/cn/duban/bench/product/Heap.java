package cn.duban.bench.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What lives on the heap of another JVM of ours, by the JDK's own {@code jcmd}. */
public final class Heap {
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final Pattern USED = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");
    private static final int KIBI = 10;

    private Heap() {}

    /** Bytes in use after a full collection, which this asks for. */
    public static long live(ProcessHandle jvm) {
        jcmd(jvm, "GC.run");
        return USED.matcher(jcmd(jvm, "GC.heap_info"))
                        .results()
                        .map(MatchResult::group)
                        .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K", "$1")))
                        .sum()
                << KIBI;
    }

    private static String jcmd(ProcessHandle jvm, String command) {
        try {
            Process process = new ProcessBuilder(JCMD.toString(), Long.toString(jvm.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ProductProblem("jcmd " + command + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new ProductProblem("cannot run " + JCMD, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
