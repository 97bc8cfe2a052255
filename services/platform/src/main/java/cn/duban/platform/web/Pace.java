package cn.duban.platform.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** Watches a body arrive: nothing is asked of it within the patience; after it the pace counts from the beginning. */
final class Pace {
    /** What the slowest line of a phone still does. */
    private static final long BYTES_PER_SECOND = 16 * 1024;

    private static final long LOOK_MILLIS = 500;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Duration patience;
    private final long begun = System.nanoTime();
    private final long before;
    private final long looking;

    Pace(Vertx vertx, HttpServerRequest request, Duration patience, Runnable tooSlow) {
        this.vertx = vertx;
        this.request = request;
        this.patience = patience;
        this.before = request.bytesRead();
        this.looking = vertx.setPeriodic(LOOK_MILLIS, tick -> look(tooSlow));
    }

    private void look(Runnable tooSlow) {
        Duration since = Duration.ofNanos(System.nanoTime() - begun);
        long bytes = request.bytesRead() - before;
        if (since.compareTo(patience) > 0 && bytes < since.toMillis() * BYTES_PER_SECOND / 1_000) {
            stop();
            tooSlow.run();
        }
    }

    /** The body is here, or will not come any more. */
    void stop() {
        vertx.cancelTimer(looking);
    }
}
