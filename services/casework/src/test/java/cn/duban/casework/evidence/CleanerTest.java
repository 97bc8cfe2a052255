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
}
