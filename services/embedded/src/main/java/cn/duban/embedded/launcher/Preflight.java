package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Folders;
import cn.duban.embedded.process.Memory;
import cn.duban.embedded.process.Platform;
import cn.duban.embedded.process.Ports;
import cn.duban.embedded.process.ServerProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What must hold before the first process is started; each failure is one line that says what to do. */
final class Preflight {
    private static final long MEGABYTE = 1L << 20;
    private final Settings settings;

    Preflight(Settings settings) {
        this.settings = settings;
    }

    void check(Path root, List<ServiceDefinition> services) {
        Platform.current();
        services.forEach(service -> built(root, service));
        settings.ports(services).forEach(Preflight::portFree);
        memory();
        disk();
    }

    private static void built(Path root, ServiceDefinition service) {
        if (!Files.exists(service.jar(root))) {
            throw new ServerProblem("服务 " + service.name() + " 尚未构建，请运行 make build · not built: " + service.jar(root));
        }
    }

    private static void portFree(String variable, int port) {
        if (!Ports.isFree(port)) {
            throw new ServerProblem("端口 %d 已被占用，请释放或用 %s 改用其他端口 · port %d is in use, set %s to another"
                    .formatted(port, variable, port, variable));
        }
    }

    private void memory() {
        long free = Memory.available() / MEGABYTE;
        if (free < settings.memoryNeeded()) {
            throw new ServerProblem("可用内存 %d MB，至少需要 %d MB · too little memory: %d MB free, %d MB needed"
                    .formatted(free, settings.memoryNeeded(), free, settings.memoryNeeded()));
        }
    }

    private void disk() {
        Path data = Folders.create(settings.data());
        try {
            long free = Files.getFileStore(data).getUsableSpace() / MEGABYTE;
            if (free < settings.diskNeeded()) {
                throw new ServerProblem("磁盘可用 %d MB，至少需要 %d MB · too little disk at %s: %d MB free, %d MB needed"
                        .formatted(free, settings.diskNeeded(), data, free, settings.diskNeeded()));
            }
        } catch (IOException e) {
            throw new ServerProblem("cannot write to " + data + ": " + e.getMessage(), e);
        }
    }
}
