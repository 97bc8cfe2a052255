package cn.duban.casework.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Drops the chunks of a WebP file (RFC 9649) that hold EXIF and XMP. */
final class WebpChunks {
    private static final int HEADER = 12;
    private static final Set<String> TELLING = Set.of("EXIF", "XMP ");
    /** Flags in VP8X that announce XMP and EXIF. */
    private static final int ANNOUNCED = 0x04 | 0x08;

    private WebpChunks() {}

    static byte[] strip(byte[] webp) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream body = new ByteArrayOutputStream(webp.length);
        int at = HEADER;
        while (at + 8 <= webp.length) {
            String name = new String(webp, at, 4, StandardCharsets.US_ASCII);
            int size = in.getInt(at + 4);
            int padded = 8 + size + (size & 1);
            if (size < 0 || at + 8 + size > webp.length) {
                throw new IOException("A chunk goes beyond the file");
            }
            if (!TELLING.contains(name)) {
                byte[] chunk = new byte[padded];
                System.arraycopy(webp, at, chunk, 0, Math.min(padded, webp.length - at));
                if (name.equals("VP8X")) {
                    chunk[8] &= (byte) ~ANNOUNCED;
                }
                body.writeBytes(chunk);
            }
            at += padded;
        }
        return ByteBuffer.allocate(HEADER + body.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + body.size())
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(body.toByteArray())
                .array();
    }
}
