package cn.duban.platform.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionException;

/** Reads a file of Vert.x from its beginning on a thread that may wait for it; closing is left to who opened it. */
final class FileStream extends InputStream {
    private final AsyncFile file;
    private final long size;
    private long position;

    FileStream(AsyncFile file, long size) {
        this.file = file;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (position >= size) {
            return -1;
        }
        if (!BlockingOperationControl.isBlockingAllowed()) {
            throw new IOException("A large body is read on a thread that must not block");
        }
        Buffer part = read((int) Math.min(length, size - position));
        part.getBytes(into, offset);
        position += part.length();
        return part.length();
    }

    private Buffer read(int length) throws IOException {
        try {
            Buffer part = file.read(Buffer.buffer(length), 0, position, length)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            if (part.length() == 0) {
                throw new IOException("The body is not on disk any more");
            }
            return part;
        } catch (CompletionException | IllegalStateException closed) {
            throw new IOException("The body is not on disk any more", closed);
        }
    }
}
