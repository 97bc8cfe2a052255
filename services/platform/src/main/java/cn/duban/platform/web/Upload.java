package cn.duban.platform.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** One large body on its way: waits for its turn, then must keep a pace until it is here. */
final class Upload implements Runnable {
    /** What the slowest line of a phone still does. */
    private static final long BYTES_PER_SECOND = 16 * 1024;

    private static final long LOOK_MILLIS = 500;

    private final RoutingContext context;
    private final Vertx vertx;
    private final Duration patience;
    private final Turns turns;
    private final Context loop;
    private final AtomicBoolean over = new AtomicBoolean();
    private final long inLine;
    private volatile long looking;
    private volatile long begun;

    Upload(RoutingContext context, Vertx vertx, Duration patience, Turns turns) {
        this.context = context;
        this.vertx = vertx;
        this.patience = patience;
        this.turns = turns;
        this.loop = vertx.getOrCreateContext();
        this.inLine = vertx.setTimer(2 * patience.toMillis(), late -> giveUpWaiting());
    }

    /** It is its turn. */
    @Override
    public void run() {
        vertx.cancelTimer(inLine);
        loop.runOnContext(now -> begin());
    }

    private void begin() {
        if (context.response().ended() || context.response().closed()) {
            turns.give();
            return;
        }
        begun = System.nanoTime();
        looking = vertx.setPeriodic(LOOK_MILLIS, tick -> look());
        context.addEndHandler(done -> end());
        context.next();
    }

    private void giveUpWaiting() {
        if (turns.leave(this)) {
            BodyArrival.refuse(context, 503);
        }
    }

    private void look() {
        HttpServerRequest request = context.request();
        if (request.isEnded() || context.response().ended()) {
            end();
        } else if (isTooSlow(request.bytesRead(), Duration.ofNanos(System.nanoTime() - begun))) {
            BodyArrival.refuse(context, 408);
            end();
        }
    }

    /** Nothing is asked within the patience; after it the pace counts from the beginning. */
    private boolean isTooSlow(long bytes, Duration since) {
        return since.compareTo(patience) > 0 && bytes < since.toMillis() * BYTES_PER_SECOND / 1_000;
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            vertx.cancelTimer(looking);
            turns.give();
        }
    }
}
