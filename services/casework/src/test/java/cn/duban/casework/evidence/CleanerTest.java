package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.problem.RuleProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    @TempDir
    Path folder;

    @Test
    void aWebpLosesTheChunksThatTell() throws IOException {
        byte[] clean = clean(webp());

        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .contains("VP8 ")
                .doesNotContain("EXIF")
                .doesNotContain("XMP ")
                .doesNotContain("GEHEIM");
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
        assertThat(clean[20] & 0x0C).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exif\0\0", ""})
    void aWebpKeepsHowItIsTurnedAndNothingElseOfItsExif(String beginning) throws IOException {
        byte[] tiff = ByteBuffer.allocate(10 + 12 + 4 + 6)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(0x4D4D002A)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(ascii("GEHEIM"))
                .array();
        byte[] clean = clean(webp(beginning, tiff));

        ByteBuffer exif = ByteBuffer.wrap(ExifOrientation.alone(6));
        assertThat(ExifOrientation.ofChunk(exif)).isEqualTo(6);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .contains("EXIF\u001a\0\0\0" + new String(exif.array(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GEHEIM");
        assertThat(clean[20] & 0x0C).isEqualTo(0x08);
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
    }

    @Test
    void aWebpThatMayHoldNothingButAPictureKeepsItsPictureWhateverIsBehindIt() throws IOException {
        ByteBuffer exif = ByteBuffer.wrap(ExifOrientation.alone(6));
        ByteBuffer file = ByteBuffer.allocate(12 + 12 + 2 * (8 + 26)).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8 ")).putInt(4).putInt(0x01020304);
        file.put(ascii("EXIF"))
                .putInt(26)
                .put(exif.array())
                .put(ascii("EXIF"))
                .putInt(26)
                .put(exif.array());

        byte[] clean = clean(file.array());

        assertThat(clean).hasSize(24);
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(20))
                .isEqualTo(0x01020304);
    }

    @Test
    void aWebpThatIsCutOffIsRefused() {
        assertThatThrownBy(() -> clean(java.util.Arrays.copyOf(webp(), 36))).isInstanceOf(RuleProblem.class);
    }

    private byte[] clean(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        Copies copies = new Cleaner(new HeicDecoder())
                .copies(MediaType.WEBP, file, Files.createTempDirectory(folder, "copies"));
        return Files.readAllBytes(copies.screen().file());
    }

    private static byte[] webp() {
        return webp("", ascii("GEHEIM"));
    }

    private static byte[] webp(String beginning, byte[] tiff) {
        int exif = beginning.length() + tiff.length;
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + 12 + 8 + exif + 14).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).put((byte) 0x0C).put(new byte[9]);
        file.put(ascii("VP8 ")).putInt(4).putInt(7);
        file.put(ascii("EXIF")).putInt(exif).put(ascii(beginning)).put(tiff);
        return file.put(ascii("XMP ")).putInt(6).put(ascii("GEHEIM")).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
