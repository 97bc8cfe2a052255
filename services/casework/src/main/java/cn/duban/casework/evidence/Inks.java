package cn.duban.casework.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Four inks as colours, as near as it goes without the press's profile: enough to see what a picture shows. */
final class Inks {
    private static final int YCCK = 2;
    private static final int ABSENT = -1;

    private Inks() {}

    /** @param transform of Adobe's marker in the JPEG: 0 CMYK, 2 YCCK, both written upside down; -1 without it */
    static BufferedImage toColours(Raster inks, int transform) {
        int width = inks.getWidth();
        BufferedImage picture = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster colours = picture.getRaster();
        int[] from = new int[width * 4];
        int[] to = new int[width * 3];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, from);
            for (int x = 0; x < width; x++) {
                pixel(from, x * 4, to, x * 3, transform);
            }
            colours.setPixels(0, y, width, 1, to);
        }
        return picture;
    }

    private static void pixel(int[] from, int at, int[] to, int into, int transform) {
        int first = from[at];
        int second = from[at + 1];
        int third = from[at + 2];
        if (transform == YCCK) {
            // JFIF's colours, which are the inks upside down.
            double blue = second - 128.0;
            double red = third - 128.0;
            second = bounded(first - 0.344136 * blue - 0.714136 * red);
            third = bounded(first + 1.772 * blue);
            first = bounded(first + 1.402 * red);
            to[into] = (255 - first) * from[at + 3] / 255;
            to[into + 1] = (255 - second) * from[at + 3] / 255;
            to[into + 2] = (255 - third) * from[at + 3] / 255;
            return;
        }
        boolean upsideDown = transform != ABSENT;
        int black = upsideDown ? from[at + 3] : 255 - from[at + 3];
        to[into] = (upsideDown ? first : 255 - first) * black / 255;
        to[into + 1] = (upsideDown ? second : 255 - second) * black / 255;
        to[into + 2] = (upsideDown ? third : 255 - third) * black / 255;
    }

    private static int bounded(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
