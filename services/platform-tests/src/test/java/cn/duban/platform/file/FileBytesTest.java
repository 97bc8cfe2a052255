package cn.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileBytesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 65_537, 300_000})
    void allOfTheFileIsThere(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(3).nextBytes(content);

        assertThat(FileBytes.of(Files.write(folder.resolve("file"), content))).isEqualTo(content);
    }
}
