package cn.duban.bench.demo;

import cn.duban.bench.Pause;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;

/** Tells what happens, at a pace one can follow in the browser. */
final class Narrator {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private final PrintStream out;
    private final DemoClock clock;
    private final long pace;

    /** @param pace milliseconds after each line */
    Narrator(PrintStream out, DemoClock clock, long pace) {
        this.out = out;
        this.clock = clock;
        this.pace = pace;
    }

    void chapter(String title) {
        out.printf("%n── %s%n", title);
    }

    void tell(Person person, String what) {
        line(person + " " + what);
    }

    void note(String what) {
        line("  → " + what);
    }

    private void line(String text) {
        out.printf("[%s] %s%n", TIME.format(clock.now()), text);
        Pause.millis(pace);
    }
}
