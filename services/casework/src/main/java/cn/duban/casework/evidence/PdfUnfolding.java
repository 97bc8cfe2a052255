package cn.duban.casework.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

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
    byte[] of(byte[] bytes, int from, int to, PdfFrame told) throws IOException {
        String filter = filter(told.get("Filter"));
        byte[] objects;
        if (filter.isEmpty()) {
            objects = Arrays.copyOfRange(bytes, from, Math.min(to, from + MOST_AT_ONCE + 1));
        } else if (filter.equals("FlateDecode") && !told.has("DecodeParms")) {
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

    /** Its name, nothing when there is none; a filter said elsewhere or one of several has another name than any. */
    private static String filter(PdfFrame.@Nullable Value said) {
        PdfFrame several = said == null ? null : said.inside();
        PdfFrame.Value filter = several == null ? said : several.only();
        if (said == null || (several != null && several.empty())) {
            return "";
        }
        return filter != null && filter.kind() == PdfFrame.Kind.NAME ? filter.text() : "several";
    }
}
