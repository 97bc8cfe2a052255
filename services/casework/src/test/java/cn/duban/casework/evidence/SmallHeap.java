package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes files in a process of its own as the service does: one at a time, by whichever of its workers is free. The heap
 * is what a service of 320 MB has left beside itself, the memory outside of it what {@code make run} gives.
 */
final class SmallHeap {
    private static final int WORKERS = 8;

    private SmallHeap() {}

    /** What became of each, in order: its name, and its type or the status of the refusal. */
    static List<String> take(List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
            return said.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }

    public static void main(String[] files) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            // All of them live before the first file comes, else the first would take most of the files.
            CyclicBarrier living = new CyclicBarrier(WORKERS);
            for (int i = 0; i < WORKERS; i++) {
                workers.submit(() -> living.await());
            }
            Semaphore place = new Semaphore(1, true);
            List<Future<String>> answers = new ArrayList<>();
            for (String file : files) {
                answers.add(workers.submit(() -> take(place, Path.of(file))));
            }
            for (Future<String> answer : answers) {
                System.out.println(answer.get());
            }
        } finally {
            workers.shutdown();
        }
    }

    private static String take(Semaphore place, Path file) throws InterruptedException, IOException {
        place.acquire();
        try {
            return take(file);
        } finally {
            place.release();
        }
    }

    private static String take(Path file) throws IOException {
        MediaType type = file.toString().endsWith(".png")
                ? MediaType.PNG
                : file.toString().endsWith(".pdf") ? MediaType.PDF : MediaType.JPEG;
        Path folder = Files.createTempDirectory(file.getParent(), "copies");
        try {
            Copies copies = new Cleaner(new HeicDecoder()).copies(type, file, folder);
            return file.getFileName() + " " + copies.screen().type();
        } catch (cn.duban.platform.problem.Problem refused) {
            return file.getFileName() + " " + refused.body().status();
        }
    }
}
