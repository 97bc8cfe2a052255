package cn.duban.embedded.process;

import java.io.IOException;

/** A program that ties a child to itself, tells its id and waits to be killed. */
final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws IOException {
        ProcessBuilder child = new ProcessBuilder("sleep", "600");
        Tether.Tied tied = arguments[0].equals("kernel") ? Tether.byKernel(child) : Tether.byPipe(child);
        System.out.println(tied.process().pid());
        System.in.read();
    }
}
