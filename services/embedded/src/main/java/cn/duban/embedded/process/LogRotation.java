package cn.duban.embedded.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the logs of child processes from growing for ever. A child holds its log open and appends: the full log is copied
 * to {@code .1} and cut to nothing, so that the child goes on writing without knowing.
 */
final class LogRotation {
    private static final long MOST_BYTES = 32L << 20;
    private static final int OLDER = 4;
    private static final int EVERY_SECONDS = 60;

    private static final Set<Path> WATCHED = ConcurrentHashMap.newKeySet();
    private static final ScheduledExecutorService CLOCKWORK = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "duban-logs");
        thread.setDaemon(true);
        return thread;
    });

    static {
        CLOCKWORK.scheduleWithFixedDelay(
                () -> WATCHED.forEach(log -> rotate(log, MOST_BYTES)), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private LogRotation() {}

    /** From now on this log is bounded. */
    static void watch(Path log) {
        WATCHED.add(log);
    }

    /** @return whether it was full */
    static boolean rotate(Path log, long mostBytes) {
        try {
            if (!Files.exists(log) || Files.size(log) < mostBytes) {
                return false;
            }
            for (int older = OLDER - 1; older >= 1; older--) {
                if (Files.exists(numbered(log, older))) {
                    Files.move(numbered(log, older), numbered(log, older + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(log, numbered(log, 1), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
            return true;
        } catch (IOException e) {
            // A full disk or a log that was just taken away: the next minute tries again.
            return false;
        }
    }

    private static Path numbered(Path log, int older) {
        return log.resolveSibling(log.getFileName() + "." + older);
    }
}
