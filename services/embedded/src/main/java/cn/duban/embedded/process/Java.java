package cn.duban.embedded.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for further JVMs of the release that runs this one. */
public final class Java {
    private Java() {}

    public static List<String> command(List<String> options, String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(executable()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }

    public static List<String> jar(List<String> options, Path jar) {
        List<String> command = new ArrayList<>(List.of(executable()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
