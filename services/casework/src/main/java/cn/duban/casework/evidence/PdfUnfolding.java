package cn.duban.casework.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** Unfolds the packed objects of one PDF, so many bytes at once and so many in all. */
final class PdfUnfolding {
    /** A pack holds some hundred objects, a hundred kilobytes at most. */
    private static final int MOST_AT_ONCE = 8 << 20;

    private static final long MOST = 64L << 20;

    private long unfolded;

    /**
     * The objects.
     *
     * @param told what the stream's dictionary says
     * @throws IOException when they are packed in a way that nobody needs, or are too many
     */
    byte[] of(byte[] bytes, int from, int to, Map<String, String> told) throws IOException {
        String filter = told.getOrDefault("Filter", "");
        byte[] objects;
        if (filter.isEmpty()) {
            objects = Arrays.copyOfRange(bytes, from, Math.min(to, from + MOST_AT_ONCE + 1));
        } else if (filter.equals("FlateDecode") && !told.containsKey("DecodeParms")) {
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, to - from))) {
                objects = in.readNBytes(MOST_AT_ONCE + 1);
            }
        } else {
            throw new IOException("Objects packed in a way that cannot be looked into: " + filter);
        }
        unfolded += objects.length;
        if (objects.length > MOST_AT_ONCE || unfolded > MOST) {
            throw new IOException("Unfolds without end");
        }
        return objects;
    }
}
