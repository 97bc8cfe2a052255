package cn.duban.casework.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a JPEG is to be turned, from its EXIF segment; 1 when it says nothing or nonsense. */
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /** @param app1 content of the segment */
    static int of(ByteBuffer app1) {
        try {
            // "Exif\0\0" and then a TIFF header.
            return app1.getInt(0) == 0x45786966 ? tiff(app1.slice(6, app1.limit() - 6)) : UPRIGHT;
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
