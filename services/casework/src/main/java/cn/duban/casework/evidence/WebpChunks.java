package cn.duban.casework.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drops the chunks of a WebP file (RFC 9649) that hold EXIF and XMP; of them only how the picture is turned is kept. */
final class WebpChunks {
    private static final int HEADER = 12;
    /** Chunk of a file that may hold more than a picture; the first there. */
    private static final String EXTENDED = "VP8X";

    /** Flags in it that announce XMP and EXIF. */
    private static final int EXIF = 0x08;

    private static final int ANNOUNCED = 0x04 | EXIF;
    private static final int FLAGS_AT = HEADER + 8;
    /** More than any camera writes before the tag. */
    private static final int MOST_EXIF = 1 << 16;

    private WebpChunks() {}

    /** Copies the rest. @throws IOException when the file does not hold together */
    static void strip(Path webp, Path target) throws IOException {
        int turned = ExifOrientation.UPRIGHT;
        try (InputStream in = Files.newInputStream(webp);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            DataOutputStream copy = new DataOutputStream(out);
            copy.write(exactly(in, HEADER));
            for (byte[] head = in.readNBytes(8); head.length > 0; head = in.readNBytes(8)) {
                int found = chunk(head, in, copy);
                turned = turned == ExifOrientation.UPRIGHT ? found : turned;
            }
        }
        try (RandomAccessFile file = new RandomAccessFile(target.toFile(), "rw")) {
            if (turned != ExifOrientation.UPRIGHT) {
                turn(file, turned);
            }
            file.seek(4);
            file.writeInt(Integer.reverseBytes((int) file.length() - 8));
        }
    }

    /** How it says that the picture is turned. */
    private static int chunk(byte[] head, InputStream in, DataOutputStream copy) throws IOException {
        if (head.length < 8) {
            throw new IOException("A chunk goes beyond the file");
        }
        String name = new String(head, 0, 4, StandardCharsets.US_ASCII);
        int size = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        if (size < 0 || size > TakeEvidence.MOST_BYTES) {
            throw new IOException("A chunk goes beyond the file");
        }
        int orientation = ExifOrientation.UPRIGHT;
        if (name.equals("EXIF")) {
            byte[] exif = exactly(in, Math.min(size, MOST_EXIF));
            in.skipNBytes(size - exif.length);
            orientation = ExifOrientation.ofChunk(ByteBuffer.wrap(exif));
        } else if (name.equals("XMP ")) {
            in.skipNBytes(size);
        } else {
            copy.write(head);
            int flags = name.equals(EXTENDED) && size > 0 ? 1 : 0;
            for (byte flag : exactly(in, flags)) {
                copy.write(flag & ~ANNOUNCED);
            }
            Exactly.copy(in, copy, size - flags);
            copy.write(new byte[size & 1]);
        }
        // The filling byte may be left out at the very end.
        in.readNBytes(size & 1);
        return orientation;
    }

    /** Says so at the end, where the file begins as one that may say more; in any other the flag would be of the picture. */
    private static void turn(RandomAccessFile file, int orientation) throws IOException {
        byte[] first = new byte[9];
        file.seek(HEADER);
        file.readFully(first);
        if (new String(first, 0, 4, StandardCharsets.US_ASCII).equals(EXTENDED)) {
            file.seek(FLAGS_AT);
            file.write(first[8] | EXIF);
            byte[] exif = ExifOrientation.alone(orientation);
            file.seek(file.length());
            file.write("EXIF".getBytes(StandardCharsets.US_ASCII));
            file.writeInt(Integer.reverseBytes(exif.length));
            file.write(exif);
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new IOException("A chunk goes beyond the file");
        }
        return content;
    }
}
