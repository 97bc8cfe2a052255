package cn.duban.casework.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A PNG (ISO/IEC 15948) reduced to what the picture needs: comments and profiles, which may unfold without end, are
 * left out before any decoder sees them.
 *
 * @param width pixels
 * @param height pixels
 */
record PngFile(int width, int height) {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEADER = 13;

    /**
     * Copies the needed chunks.
     *
     * @throws EOFException when the file ends before the picture does
     * @throws IOException when it is no PNG
     */
    static PngFile reduce(Path from, Path to) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), 1 << 16));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), 1 << 16))) {
            if (in.readLong() != SIGNATURE || in.readInt() != HEADER || !"IHDR".equals(name(in))) {
                throw new IOException("No PNG");
            }
            PngFile picture = new PngFile(in.readInt(), in.readInt());
            out.writeLong(SIGNATURE);
            out.writeInt(HEADER);
            out.writeBytes("IHDR");
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            Exactly.copy(in, out, HEADER - 8 + 4);
            chunks(in, out);
            if (picture.width() <= 0 || picture.height() <= 0) {
                throw new IOException("A PNG without a picture");
            }
            return picture;
        }
    }

    long pixels() {
        return (long) width * height;
    }

    private static void chunks(DataInputStream in, DataOutputStream out) throws IOException {
        String name;
        do {
            int length = in.readInt();
            name = name(in);
            if (length < 0) {
                throw new IOException("A chunk beyond all bounds");
            }
            if (NEEDED.contains(name)) {
                out.writeInt(length);
                out.writeBytes(name);
                Exactly.copy(in, out, length + 4L);
            } else {
                in.skipNBytes(length + 4L);
            }
        } while (!name.equals("IEND"));
    }

    private static String name(DataInputStream in) throws IOException {
        return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }
}
