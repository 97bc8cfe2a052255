package cn.duban.casework.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies so many bytes from one stream to another, through a small window. */
final class Exactly {
    private static final int WINDOW = 1 << 13;

    private Exactly() {}

    /** @throws EOFException when there are fewer */
    static void copy(InputStream from, OutputStream to, long length) throws IOException {
        byte[] part = new byte[WINDOW];
        for (long left = length; left > 0; ) {
            int read = from.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            to.write(part, 0, read);
            left -= read;
        }
    }
}
