package cn.duban.casework.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Run by {@link PicturesTest} in a process of its own: takes each named file, one at a time, as the service does, and
 * says what became of it. The heap is what a service of 320 MB has left beside itself.
 */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] files) throws Exception {
        ExecutorService places = Executors.newFixedThreadPool(1);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (String file : files) {
                answers.add(places.submit(() -> take(Path.of(file))));
            }
            for (Future<String> answer : answers) {
                System.out.println(answer.get());
            }
        } finally {
            places.shutdown();
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
