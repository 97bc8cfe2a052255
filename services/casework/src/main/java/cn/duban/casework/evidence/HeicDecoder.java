package cn.duban.casework.evidence;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.UnsupportedProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Turns HEIC into JPEG where libheif's program is installed (Debian {@code libheif-examples}), in a process of its own:
 * bounded in address space and processor by the shell, in time by us.
 */
@Singleton
class HeicDecoder {
    private static final List<String> PROGRAMS = List.of("heif-dec", "heif-convert");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Kilobytes of address space, seconds of processor. */
    private static final String BOUNDED =
            "ulimit -v 1000000; ulimit -t 20; exec \"$0\" -q 92 \"$1\" \"$2\" >/dev/null 2>&1";

    private static final String ADVICE = "服务器未安装 HEIC 解码器。请在 iPhone“设置→相机→格式”中选择“兼容性最佳”后重拍，或把照片存为 JPEG 再上传。";

    private final Optional<Path> program;
    private final Duration patience;

    @Inject
    HeicDecoder() {
        this(installed(System.getenv().getOrDefault("PATH", "")), PATIENCE);
    }

    HeicDecoder(Optional<Path> program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    static Optional<Path> installed(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * The picture as JPEG.
     *
     * @param folder where it is put
     * @throws UnsupportedProblem 415 without a program
     * @throws IOException when it cannot be decoded within the bounds
     */
    Path toJpeg(Path heic, Path folder) throws IOException {
        Path decoder = program.orElseThrow(() ->
                new UnsupportedProblem("evidence-heic", "暂不支持 HEIC 照片", ADVICE, new FieldError("file", "HEIC 格式")));
        Path jpeg = folder.resolve("decoded.jpg");
        Process process = new ProcessBuilder(
                        "/bin/sh", "-c", BOUNDED, decoder.toString(), heic.toString(), jpeg.toString())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new IOException("Not to be decoded");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while decoding", e);
        } finally {
            process.destroyForcibly();
        }
        // Of several pictures in one file each has a number.
        return Files.exists(jpeg) ? jpeg : folder.resolve("decoded-1.jpg");
    }
}
