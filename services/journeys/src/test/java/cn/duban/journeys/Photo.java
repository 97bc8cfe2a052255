package cn.duban.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as a telephone would send it. */
final class Photo {
    private Photo() {}

    static FilePayload of(String name) {
        BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(0x8a8f94), 1200, 900, new Color(0x3b4046)));
        canvas.fillRect(0, 0, 1200, 900);
        canvas.setColor(new Color(0xd9b36b));
        canvas.fillOval(300, 520, 620, 220);
        canvas.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/jpeg", jpeg.toByteArray());
    }
}
