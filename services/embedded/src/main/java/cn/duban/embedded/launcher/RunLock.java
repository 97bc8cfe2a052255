package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One run at a time on a folder of data. The file holds the process id for {@code make stop}. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;

    private RunLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static RunLock take(Path data) {
        Path file = Folders.create(data).resolve("run.pid");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                String pid = Files.readString(file).strip();
                channel.close();
                throw new ServerProblem("已在运行（进程 %s），先 make stop · already running as process %s".formatted(pid, pid));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new RunLock(channel, file);
        } catch (IOException e) {
            throw new ServerProblem("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether a run holds the lock. */
    static boolean taken(Path data) {
        Path file = data.resolve("run.pid");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new ServerProblem("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The lock itself goes with the process; a left-over file is harmless.
        }
    }
}
