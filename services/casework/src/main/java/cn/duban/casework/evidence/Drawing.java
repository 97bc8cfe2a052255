package cn.duban.casework.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** A decoded picture, drawn upright at the size it is looked at. */
final class Drawing {
    /** 2,066 × 1,549 of a phone's 4:3: more than a screen shows, enough for the small print on a plate. */
    private static final double SCREEN_PIXELS = 3_200_000;
    /** A panorama stays readable and does not become a thread. */
    private static final double LONGEST = 4096;

    private static final int THUMBNAIL = 320;
    private static final float QUALITY = 0.85f;

    private final BufferedImage picture;
    private final int orientation;
    private final double scale;

    /** @param orientation EXIF */
    Drawing(BufferedImage picture, int orientation) {
        this.picture = picture;
        this.orientation = orientation;
        double area = (double) picture.getWidth() * picture.getHeight();
        double fits = Math.min(Math.sqrt(SCREEN_PIXELS / area), 1);
        this.scale = Math.min(fits, LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
    }

    /** As a screen needs it. @param clear whether there is something to see through */
    BufferedImage screen(boolean clear) {
        int width = scaled(picture.getWidth());
        int height = scaled(picture.getHeight());
        AffineTransform turn = turn(orientation, width, height);
        turn.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        boolean sideways = orientation >= 5;
        int type = clear ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage target = new BufferedImage(sideways ? height : width, sideways ? width : height, type);
        draw(picture, target, turn);
        return target;
    }

    private int scaled(int length) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** Halved until it is nearly as small as lists need it: in one step it would flicker. */
    static BufferedImage thumbnail(BufferedImage screen) {
        BufferedImage last = opaque(screen);
        double left = (double) THUMBNAIL / Math.max(screen.getWidth(), screen.getHeight());
        while (left < 1) {
            double step = Math.max(left, 0.5);
            int width = Math.max(1, (int) Math.round(last.getWidth() * step));
            int height = Math.max(1, (int) Math.round(last.getHeight() * step));
            BufferedImage next = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
            draw(
                    last,
                    next,
                    AffineTransform.getScaleInstance(
                            (double) width / last.getWidth(), (double) height / last.getHeight()));
            last = next;
            left /= step;
        }
        return last;
    }

    /** On white paper. */
    static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage target = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        draw(image, target, new AffineTransform());
        return target;
    }

    private static void draw(BufferedImage from, BufferedImage to, AffineTransform how) {
        Graphics2D pen = to.createGraphics();
        if (!to.getColorModel().hasAlpha()) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.getWidth(), to.getHeight());
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, how, null);
        pen.dispose();
    }

    static void jpeg(BufferedImage image, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        encode(image, writer, how, target);
    }

    static void png(BufferedImage image, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        encode(image, writer, writer.getDefaultWriteParam(), target);
    }

    private static void encode(BufferedImage image, ImageWriter writer, ImageWriteParam how, Path target)
            throws IOException {
        try (var stream = new FileImageOutputStream(target.toFile())) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    // EXIF 2.3, tag 0x0112.
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
