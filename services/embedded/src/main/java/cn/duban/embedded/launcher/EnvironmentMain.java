package cn.duban.embedded.launcher;

import cn.duban.embedded.process.Repository;
import cn.duban.embedded.process.ServerProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What {@code make run} would tell a service, as lines for a shell: secrets are among them. The servers must run. */
public final class EnvironmentMain {
    private EnvironmentMain() {}

    /** @param arguments name of the service */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            String name = arguments.length == 1 ? arguments[0] : "";
            ServiceDefinition service = ServiceDefinition.ALL.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ServerProblem("没有这个服务 · no such service: " + name));
            Plan plan = new Plan(new Settings(System.getenv()), Repository.root(), ServiceDefinition.ALL);
            lines(plan.environment(service)).forEach(out::println);
        } catch (ServerProblem problem) {
            err.println("✗ " + problem.getMessage());
            System.exit(1);
        }
    }

    /** A value in single quotes is taken by every shell as it stands. */
    static Iterable<String> lines(Map<String, String> environment) {
        return new TreeMap<>(environment)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "='" + entry.getValue().replace("'", "'\\''") + "'")
                        .toList();
    }
}
