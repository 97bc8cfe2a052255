package cn.duban.embedded.server;

import java.util.concurrent.CompletableFuture;

/** A server that runs as a child process and keeps its data in a folder. */
public interface Server {
    String name();

    int port();

    /** Starts it and returns when it serves; what it stored before is there again. */
    void start();

    /** An orderly stop. Harmless when it does not run. */
    void stop();

    /** A crash, for tests: {@code kill -9}. */
    void kill();

    /** Completes with one line when the running process ends by itself; never when it was stopped or killed by the above. */
    CompletableFuture<String> crash();
}
