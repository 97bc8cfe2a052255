package cn.duban.casework.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a JPEG is to be turned, from its EXIF segment; 1 when it says nothing or nonsense. */
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    static int of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int search(ByteBuffer jpeg) {
        if (jpeg.limit() < 4 || (jpeg.getShort(0) & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while ((jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            // "Exif\0\0" and then a TIFF header.
            if (marker == APP1 && jpeg.getInt(at + 4) == 0x45786966) {
                return tiff(jpeg.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
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
