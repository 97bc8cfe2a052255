package cn.duban.bench.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn picture of a dusty duct, in place of a photo from a phone. */
final class Photo {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private Photo() {}

    /** As PNG. @param light colour of the wall, to tell pictures apart */
    static byte[] png(Color light) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setPaint(new GradientPaint(0, 0, light, 0, HEIGHT, light.darker()));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setStroke(new BasicStroke(70, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setPaint(new Color(120, 126, 132));
        canvas.drawPolyline(new int[] {-20, 260, 420, 680}, new int[] {150, 150, 310, 310}, 4);
        canvas.setPaint(new Color(214, 200, 170));
        for (int i = 0; i < 60; i++) {
            canvas.fillOval(235 + i * 97 % 190, 110 + i * 53 % 60, 14 + i % 9, 6 + i % 5);
        }
        canvas.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
