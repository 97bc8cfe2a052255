package cn.duban.casework.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures as phones, presses and mischief make them. */
final class TestPictures {
    private TestPictures() {}

    /** A scene with a red left half and a blue right one. */
    static byte[] jpeg(int width, int height, boolean progressive) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        return write(writer, new IIOImage(image, null, null), how);
    }

    /** The same red everywhere, in the four inks of a press; without Adobe's marker, as Java writes it. */
    static byte[] inks(int width, int height) throws IOException {
        WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {0, 255, 255, 0});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        return write(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
    }

    private static byte[] write(ImageWriter writer, IIOImage image, ImageWriteParam how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, image, how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The JPEG with another segment right after its beginning. */
    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        all.put(jpeg, 0, 2).putShort((short) (0xFF00 | marker)).putShort((short) (content.length + 2));
        return all.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** EXIF that says how to turn, and where it was taken. */
    static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(48);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return exif.put("GEHEIM".getBytes(StandardCharsets.US_ASCII)).array();
    }

    /** What Adobe's programs write: inks upside down. @param transform 0 CMYK, 2 YCCK */
    static byte[] adobe(int transform) {
        return ByteBuffer.allocate(12)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0)
                .put((byte) transform)
                .array();
    }

    /** The same JPEG with another size in its frame. */
    static byte[] lying(byte[] jpeg, int width, int height) {
        byte[] lie = jpeg.clone();
        for (int i = 2; i < lie.length - 9; i++) {
            int marker = lie[i + 1] & 0xFF;
            if ((lie[i] & 0xFF) == 0xFF && (marker == 0xC0 || marker == 0xC2)) {
                ByteBuffer.wrap(lie).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return lie;
            }
        }
        throw new IllegalArgumentException("No frame");
    }

    /** A black PNG, which packs a thousand to one. @param colour 2 plain, 6 with transparency */
    static void png(Path file, int width, int height, int colour) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put((byte) 8)
                            .put((byte) colour)
                            .array());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream deflate = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[1 + width * (colour == 6 ? 4 : 3)];
                for (int y = 0; y < height; y++) {
                    deflate.write(row);
                }
            }
            chunk(out, "IDAT", packed.toByteArray());
            // A remark that unfolds to half a gigabyte, for who reads it.
            ByteArrayOutputStream remark = new ByteArrayOutputStream();
            remark.write("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
            try (OutputStream deflate = new DeflaterOutputStream(remark)) {
                byte[] part = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    deflate.write(part);
                }
            }
            chunk(out, "zTXt", remark.toByteArray());
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
