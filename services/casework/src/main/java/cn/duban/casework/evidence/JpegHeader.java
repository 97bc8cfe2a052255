package cn.duban.casework.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a JPEG (ITU-T T.81) says of itself, read marker by marker without decoding a pixel.
 *
 * @param components 1 grey, 3 colours, 4 CMYK or YCCK
 * @param progressive whether the decoder must hold the coefficients of the whole picture, outside of the heap
 * @param coefficientBytes how many bytes those are
 * @param scans how often the decoder goes through the whole picture
 * @param orientation EXIF, 1 to 8
 * @param transform of Adobe's marker, -1 without one
 * @param complete whether the end of the picture is there
 */
record JpegHeader(
        int width,
        int height,
        int components,
        boolean progressive,
        long coefficientBytes,
        int scans,
        int orientation,
        int transform,
        boolean complete) {
    static JpegHeader of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Walk(new Bytes(in)).toEnd();
        }
    }

    long pixels() {
        return (long) width * height;
    }

    /** One pass over the markers. */
    private static final class Walk {
        private static final int START_OF_FRAME = 0xC0;
        private static final int PROGRESSIVE = 0xC2;
        private static final int END = 0xD9;
        private static final int START_OF_SCAN = 0xDA;
        private static final int APP1 = 0xE1;
        private static final int APP14 = 0xEE;
        private static final int EIGHT_BITS = 8;

        private final Bytes in;
        private ByteBuffer frame = ByteBuffer.allocate(0);
        private boolean progressive;
        private int scans;
        private int orientation = 1;
        private int transform = -1;

        Walk(Bytes in) {
            this.in = in;
        }

        JpegHeader toEnd() throws IOException {
            if (in.next() != 0xFF || in.next() != 0xD8) {
                throw new IOException("No JPEG");
            }
            boolean complete = false;
            try {
                for (int marker = in.marker(); marker != END; marker = in.marker()) {
                    segment(marker);
                }
                complete = true;
            } catch (EOFException e) {
                // Cut off: said by the header, judged by the reader of it.
            }
            return header(complete);
        }

        private void segment(int marker) throws IOException {
            // Restarts and the temporary marker stand alone.
            if ((marker >= 0xD0 && marker <= 0xD8) || marker == 0x01) {
                return;
            }
            ByteBuffer content = in.segment();
            switch (marker) {
                case START_OF_FRAME, 0xC1, PROGRESSIVE -> frame(marker, content);
                case START_OF_SCAN -> scans++;
                case APP1 -> orientation = orientation == 1 ? ExifOrientation.of(content) : orientation;
                case APP14 ->
                    transform = content.limit() >= 12 && content.getInt(0) == 0x41646F62
                            ? content.get(11) & 0xFF
                            : transform;
                default -> {
                    // C4, C8 and CC are tables; the other frames are lossless, differential or arithmetic.
                    if (marker > PROGRESSIVE && marker < 0xD0 && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                        throw new IOException("A kind of JPEG nobody's camera makes");
                    }
                }
            }
        }

        private void frame(int marker, ByteBuffer content) throws IOException {
            boolean fits = content.limit() >= 6 && content.limit() >= 6 + 3 * (content.get(5) & 0xFF);
            if (frame.limit() > 0 || !fits || content.get(0) != EIGHT_BITS) {
                throw new IOException("A frame that does not hold together");
            }
            frame = content;
            progressive = marker == PROGRESSIVE;
        }

        private JpegHeader header(boolean complete) throws IOException {
            if (frame.limit() == 0) {
                throw new IOException("No frame");
            }
            int height = frame.getShort(1) & 0xFFFF;
            int width = frame.getShort(3) & 0xFFFF;
            int components = frame.get(5) & 0xFF;
            if (width == 0 || height == 0 || (components != 1 && components != 3 && components != 4)) {
                throw new IOException("A frame without a picture");
            }
            long coefficients = coefficients(width, height, components);
            return new JpegHeader(
                    width, height, components, progressive, coefficients, scans, orientation, transform, complete);
        }

        /** Two bytes each, of every component at its own sampling. */
        private long coefficients(int width, int height, int components) {
            int most = 1;
            int all = 0;
            for (int i = 0; i < components; i++) {
                int across = Math.max(1, (frame.get(7 + 3 * i) & 0xF0) >> 4);
                int down = Math.max(1, frame.get(7 + 3 * i) & 0x0F);
                most = Math.max(most, across * down);
                all += across * down;
            }
            return 2L * (width + 15) * (height + 15) * all / most;
        }
    }

    /** The file byte by byte, through a window of its own: a buffered stream locks at every byte. */
    private static final class Bytes {
        private final InputStream in;
        private final byte[] window = new byte[1 << 16];
        private int at;
        private int end;

        Bytes(InputStream in) {
            this.in = in;
        }

        int next() throws IOException {
            if (at == end) {
                end = in.read(window);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    throw new EOFException();
                }
            }
            return window[at++] & 0xFF;
        }

        /** The next marker, past whatever is coded between; FF 00 is a coded FF, FF D0 to D7 go on with the scan. */
        int marker() throws IOException {
            while (true) {
                while (next() != 0xFF) {
                    continue;
                }
                int marker = next();
                while (marker == 0xFF) {
                    marker = next();
                }
                if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                    return marker;
                }
            }
        }

        ByteBuffer segment() throws IOException {
            int length = (next() << 8 | next()) - 2;
            if (length < 0) {
                throw new IOException("A segment shorter than its own length");
            }
            byte[] content = new byte[length];
            for (int i = 0; i < length; i++) {
                content[i] = (byte) next();
            }
            return ByteBuffer.wrap(content);
        }
    }
}
