package cn.duban.casework.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture is to be turned, from its EXIF; 1 when it says nothing or nonsense. */
final class ExifOrientation {
    static final int UPRIGHT = 1;
    private static final int MAGIC = 0x45786966;
    private static final int TAG = 0x0112;
    /** Header, one directory of one entry, and no next one. */
    private static final int ALONE = 8 + 2 + 12 + 4;

    private ExifOrientation() {}

    /** @param exif content of a WebP's chunk, which begins with the TIFF header or as a JPEG's segment does */
    static int ofChunk(ByteBuffer exif) {
        try {
            return exif.getInt(0) == MAGIC ? of(exif) : tiff(exif);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    /** A TIFF that says how a picture is turned and nothing else. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(ALONE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x002A4949)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .array();
    }

    /** @param app1 content of the segment */
    static int of(ByteBuffer app1) {
        try {
            // "Exif\0\0" and then a TIFF header.
            return app1.getInt(0) == MAGIC ? tiff(app1.slice(6, app1.limit() - 6)) : UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int tiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
