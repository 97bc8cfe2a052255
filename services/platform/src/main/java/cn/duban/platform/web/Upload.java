package cn.duban.platform.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One large body: keeps a pace until it is on disk, waits for its turn there, and is gone with the answer. */
final class Upload {
    private static final Logger LOG = Logger.getLogger(Upload.class);
    private static final long LOOK_MILLIS = 500;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Vertx vertx;
    private final Uploads uploads;
    private final String sender;
    private final Context loop;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Runnable turn;
    private final Pace pace;
    private final long looking;
    private @Nullable AsyncFile file;
    private long waiting = -1;
    private long size;
    private int writing;
    private boolean complete;
    private boolean begun;

    Upload(RoutingContext context, Vertx vertx, Uploads uploads, String sender) {
        this.context = context;
        this.request = context.request();
        this.vertx = vertx;
        this.uploads = uploads;
        this.sender = sender;
        this.loop = vertx.getOrCreateContext();
        this.turn = () -> loop.runOnContext(now -> begin());
        this.pace = new Pace(vertx, request, uploads.patience(), () -> refuse(408));
        this.looking = vertx.setPeriodic(LOOK_MILLIS, tick -> look());
    }

    void receive() {
        context.addEndHandler(done -> end());
        request.exceptionHandler(broken -> end());
        OpenOptions options = new OpenOptions()
                .setCreateNew(true)
                .setRead(true)
                .setDeleteOnClose(true)
                .setPerms("rw-------");
        vertx.fileSystem().open(uploads.file(), options).onSuccess(this::fill).onFailure(this::noRoom);
    }

    private void fill(AsyncFile opened) {
        if (over.get()) {
            opened.close();
            return;
        }
        file = opened;
        opened.exceptionHandler(this::noRoom);
        opened.drainHandler(drained -> request.resume());
        request.handler(part -> write(opened, part));
        request.endHandler(all -> {
            pace.stop();
            complete = true;
            arrived();
        });
        request.resume();
    }

    private void write(AsyncFile to, Buffer part) {
        if (over.get()) {
            return;
        }
        size += part.length();
        if (size > uploads.limit()) {
            refuse(413);
            return;
        }
        writing++;
        to.write(part).onSuccess(written -> {
            writing--;
            arrived();
        });
        if (to.writeQueueFull()) {
            request.pause();
        }
    }

    private void arrived() {
        if (complete && writing == 0 && !over.get()) {
            waiting = vertx.setTimer(2 * uploads.patience().toMillis(), late -> giveUpWaiting());
            uploads.turns().take(turn);
        }
    }

    private void begin() {
        vertx.cancelTimer(waiting);
        if (over.get() || file == null) {
            uploads.turns().give();
            return;
        }
        begun = true;
        new ArrivedBody(file, size).attach(context);
        context.next();
    }

    private void giveUpWaiting() {
        if (uploads.turns().leave(turn)) {
            refuse(503);
        }
    }

    private void noRoom(Throwable fault) {
        if (!over.get()) {
            LOG.errorf(fault, "A body of %d bytes could not be kept on disk", size);
            refuse(503);
        }
    }

    private void refuse(int status) {
        BodyArrival.refuse(context, status);
        end();
    }

    /** Whoever hung up is not always told of. */
    private void look() {
        if (context.response().ended() || context.response().closed()) {
            end();
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            loop.runOnContext(now -> release());
        }
    }

    private void release() {
        pace.stop();
        vertx.cancelTimer(looking);
        vertx.cancelTimer(waiting);
        if (begun) {
            uploads.turns().give();
        } else {
            uploads.turns().leave(turn);
        }
        if (file != null) {
            file.close();
        }
        uploads.shares().give(sender);
    }
}
