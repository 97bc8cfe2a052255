package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.problem.UnsupportedProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeicDecoderTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void withoutAProgramTheSenderLearnsHowToSetThePhone() {
        assertThat(HeicDecoder.installed(folder.toString())).isEmpty();
        assertThatThrownBy(() -> clean(Optional.empty(), LONG))
                .isInstanceOfSatisfying(
                        UnsupportedProblem.class,
                        refused -> assertThat(refused.body().detail()).contains("设置→相机→格式", "兼容性最佳"));
    }

    @Test
    void whatTheProgramMakesIsCleanedLikeAnyPhoto() throws IOException {
        Path jpeg = Files.write(folder.resolve("inside.jpg"), TestPictures.jpeg(400, 300, false));

        Copies copies = clean(Optional.of(program("cp '" + jpeg + "' \"$4\"")), LONG);

        assertThat(copies.screen().type()).isEqualTo(MediaType.JPEG);
        assertThat(copies.thumbnail()).isPresent();
        assertThat(HeicDecoder.installed(folder.toString())).contains(folder.resolve("heif-convert"));
    }

    @Test
    void whatTakesTooLongTooMuchOrFailsIsRefused() throws IOException {
        Path endless = program("while :; do :; done");
        assertThatThrownBy(() -> clean(Optional.of(endless), Duration.ofMillis(200)))
                .isInstanceOf(RuleProblem.class);
        Path failing = program("exit 3");
        assertThatThrownBy(() -> clean(Optional.of(failing), LONG)).isInstanceOf(RuleProblem.class);
        Path silent = program("exit 0");
        assertThatThrownBy(() -> clean(Optional.of(silent), LONG)).isInstanceOf(RuleProblem.class);
        Path bounds = program("test \"$(ulimit -v)\" = 1000000 && test \"$(ulimit -t)\" = 20 && exit 0; exit 1");
        Path jpeg = folder.resolve("decoded.jpg");
        Files.write(jpeg, TestPictures.jpeg(40, 30, false));
        assertThat(new HeicDecoder(Optional.of(bounds), LONG).toJpeg(jpeg, folder))
                .isEqualTo(jpeg);
    }

    private Copies clean(Optional<Path> program, Duration patience) throws IOException {
        Path file = Files.write(folder.resolve("photo.heic"), new byte[] {0});
        return new Cleaner(new HeicDecoder(program, patience))
                .copies(MediaType.HEIC, file, Files.createTempDirectory(folder, "copies"));
    }

    private Path program(String script) throws IOException {
        Path program = folder.resolve("heif-convert");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
