package cn.duban.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Ties a child's life to ours, so that even {@code kill -9} of this JVM leaves nothing behind.
 *
 * <p>Linux: {@code setpriv --pdeathsig}. The kernel counts the <em>thread</em> that forked as the parent, so all
 * children are forked by one thread that lives as long as the JVM; a child whose parent died before it asked for the signal
 * finds itself adopted and ends. {@code setsid} keeps the terminal's Ctrl-C for us, who stop the children in order.
 * Elsewhere: a shell that holds the other end of a pipe
 * and kills the child when the pipe breaks.
 */
final class Tether {
    /** Out of the terminal's group, whose Ctrl-C would reach every child: macOS has no setsid, but Perl, which can. */
    static final List<List<String>> APART = List.of(
            List.of("setsid"),
            List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV or exit 127"));

    private static final boolean KERNEL = succeeds("setsid", "setpriv", "--pdeathsig", "KILL", "true");
    private static final ExecutorService FORKER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "duban-forker");
        thread.setDaemon(true);
        return thread;
    });

    private Tether() {}

    /** The started child, and something to close once the child has ended. */
    record Tied(Process process, Runnable release) {}

    static Tied start(ProcessBuilder builder) throws IOException {
        return KERNEL ? byKernel(builder) : byPipe(builder);
    }

    static Tied byKernel(ProcessBuilder builder) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "KILL", "--"));
        command.addAll(List.of(
                "sh",
                "-c",
                "[ $PPID -eq $0 ] && exec \"$@\"",
                Long.toString(ProcessHandle.current().pid())));
        command.addAll(builder.command());
        return new Tied(fork(builder.command(command)::start), () -> {});
    }

    static Tied byPipe(ProcessBuilder builder) throws IOException {
        List<String> command = new ArrayList<>(apart());
        command.addAll(builder.command());
        Process child = fork(builder.command(command)::start);
        Process watcher = fork(new ProcessBuilder(
                        "sh", "-c", "trap '' INT HUP; read -r line || kill -9 \"$0\"", Long.toString(child.pid()))
                .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .redirectErrorStream(true)::start);
        OutputStream pipe = watcher.getOutputStream();
        return new Tied(child, () -> letGo(pipe));
    }

    /** The words that put a command apart, or none where nothing can. */
    private static List<String> apart() {
        return APART.stream().filter(Tether::canBePutBefore).findFirst().orElse(List.of());
    }

    static boolean canBePutBefore(List<String> words) {
        List<String> command = new ArrayList<>(words);
        command.add("true");
        return succeeds(command.toArray(String[]::new));
    }

    private static void letGo(OutputStream pipe) {
        try (pipe) {
            pipe.write('\n');
        } catch (IOException gone) {
            // The watcher has ended already, which is what was wanted.
        }
    }

    private static Process fork(Callable<Process> start) throws IOException {
        try {
            return FORKER.submit(start).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting a process", e);
        }
    }

    /** Whether a short command can be run here and says yes. */
    static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
