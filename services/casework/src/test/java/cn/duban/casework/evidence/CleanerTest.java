package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.problem.RuleProblem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CleanerTest {
    private final Cleaner cleaner = new Cleaner();

    @Test
    void aPhotoLosesItsExifAndIsTurnedUpright() throws IOException {
        byte[] photo = withExif(jpeg(40, 20), 6);
        assertThat(text(photo)).contains("Exif").contains("GEHEIM");

        byte[] clean = cleaner.clean(MediaType.JPEG, photo);

        assertThat(text(clean)).doesNotContain("Exif").doesNotContain("GEHEIM");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
    }

    @Test
    void aWebpLosesTheChunksThatTell() {
        byte[] clean = cleaner.clean(MediaType.WEBP, webp());

        assertThat(text(clean))
                .contains("VP8 ")
                .doesNotContain("EXIF")
                .doesNotContain("XMP ")
                .doesNotContain("GEHEIM");
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
        assertThat(clean[20] & 0x0C).isZero();
    }

    @Test
    void anActivePdfIsRefusedAndAPassiveOneKept() {
        byte[] active = "%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript >> >>".getBytes(StandardCharsets.US_ASCII);
        byte[] passive = "%PDF-1.7\n1 0 obj << /Type /Catalog >>".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> cleaner.clean(MediaType.PDF, active)).isInstanceOf(RuleProblem.class);
        assertThat(cleaner.clean(MediaType.PDF, passive)).isEqualTo(passive);
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        byte[] broken = java.util.Arrays.copyOf(jpeg(40, 20), 30);

        assertThatThrownBy(() -> cleaner.clean(MediaType.JPEG, broken)).isInstanceOf(RuleProblem.class);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(48).order(ByteOrder.BIG_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put("GEHEIM".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + 48);
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 50).put(exif.array());
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] webp() {
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + 12 + 14 + 14).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).put((byte) 0x0C).put(new byte[9]);
        file.put(ascii("VP8 ")).putInt(4).putInt(7);
        file.put(ascii("EXIF")).putInt(6).put(ascii("GEHEIM"));
        return file.put(ascii("XMP ")).putInt(6).put(ascii("GEHEIM")).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
