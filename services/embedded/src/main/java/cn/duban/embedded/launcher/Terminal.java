package cn.duban.embedded.launcher;

import cn.duban.embedded.process.ServerProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A program that a person waits for: says what it does, and ends with one line and exit code 1 when it cannot. */
final class Terminal {
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Terminal() {}

    static void run(Consumer<Terminal> program) {
        try {
            program.accept(new Terminal());
        } catch (ServerProblem problem) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                    .println("✗ " + problem.getMessage());
            System.exit(1);
        }
    }

    void say(String line) {
        out.println(line);
    }
}
