package cn.duban.embedded.process;

import static cn.duban.embedded.testing.Patience.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TetherTest {
    @ParameterizedTest
    @ValueSource(strings = {"kernel", "pipe"})
    void a_child_dies_when_its_parent_is_killed(String means) throws IOException {
        Process parent = new ProcessBuilder(Java.command(
                        List.of("-Xmx32m"), System.getProperty("java.class.path"), Parent.class.getName(), means))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long child = Long.parseLong(
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine());
        assertTrue(runs(child));

        parent.destroyForcibly();

        await().until(() -> !runs(child));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "pipe"})
    void a_child_that_ended_lets_go(String means) throws Exception {
        ProcessBuilder child = new ProcessBuilder("true");

        Tether.Tied tied = means.equals("kernel") ? Tether.byKernel(child) : Tether.byPipe(child);

        assertTrue(tied.process().waitFor() == 0);
        tied.release().run();
        assertFalse(tied.process().isAlive());
    }

    @Test
    void a_child_is_put_apart_from_the_terminals_group_by_whatever_there_is() {
        List<List<String>> here = Tether.APART.stream()
                .filter(words -> Tether.succeeds(words.get(0), "--version"))
                .toList();

        assertFalse(here.isEmpty());
        assertTrue(here.stream().allMatch(Tether::canBePutBefore));
    }

    /** A zombie has an id but no program any more. */
    private static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }
}
