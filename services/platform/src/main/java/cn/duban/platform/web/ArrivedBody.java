package cn.duban.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import java.io.BufferedInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A large body, all of it here, on disk until the answer is given. Small ones are the body of the routing context.
 *
 * @param size in bytes
 */
public record ArrivedBody(AsyncFile file, long size) {
    private static final String KEY = ArrivedBody.class.getName();
    private static final int BUFFER = 64 * 1024;

    void attach(RoutingContext context) {
        context.put(KEY, this);
    }

    /** The large body of that request. @return null when it has none */
    public static @Nullable ArrivedBody of(RoutingContext context) {
        return context.get(KEY);
    }

    /** To be read once, by whoever does not block. */
    public ReadStream<Buffer> stream() {
        return file.pause().setReadPos(0).setReadLength(size);
    }

    /** For a thread that may block. */
    InputStream open() {
        return new BufferedInputStream(new FileStream(file, size), BUFFER);
    }
}
