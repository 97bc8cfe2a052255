package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.problem.TooLargeProblem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir
    Path folder;

    @Test
    void phonesPressesAndBombsAreTakenInByNinetySixMegabytes() throws Exception {
        List<String> files = new ArrayList<>();
        files.add(keep("phone60.jpg", TestPictures.jpeg(10_000, 6_000, false)));
        byte[] twelve = TestPictures.with(TestPictures.jpeg(4_000, 3_000, false), 0xE1, TestPictures.exif(6));
        for (int i = 0; i < 12; i++) {
            files.add(keep("turned" + i + ".jpg", twelve));
        }
        files.add(keep("progressive.jpg", TestPictures.jpeg(4_000, 3_000, true)));
        files.add(keep("inks.jpg", TestPictures.inks(4_000, 3_000)));
        files.add(keep("lying.jpg", TestPictures.lying(TestPictures.jpeg(64, 64, false), 65_500, 65_500)));
        files.add(keep("wide.jpg", TestPictures.lying(TestPictures.jpeg(64, 64, true), 10_900, 10_900)));
        TestPictures.png(folder.resolve("bomb.png"), 10_000, 5_990, 2);
        TestPictures.png(folder.resolve("clear.png"), 6_000, 4_000, 6);
        TestPictures.png(folder.resolve("beyond.png"), 65_000, 65_000 / 16, 2);
        for (String name : List.of("bomb.png", "clear.png", "beyond.png")) {
            files.add(folder.resolve(name).toString());
        }

        List<String> answers = SmallHeap.take(files);

        assertThat(answers)
                .hasSize(files.size())
                .contains("phone60.jpg JPEG", "progressive.jpg JPEG", "inks.jpg JPEG", "bomb.png PNG", "clear.png PNG")
                .contains("lying.jpg 413", "wide.jpg 413", "beyond.png 413");
        assertThat(answers.stream().filter(answer -> answer.matches("turned\\d+\\.jpg JPEG")))
                .hasSize(12);
    }

    @Test
    void aPhotoIsTurnedUprightKeepsItsColoursAndLosesWhatItTells() throws IOException {
        byte[] photo = TestPictures.with(TestPictures.jpeg(3_000, 2_000, false), 0xE1, TestPictures.exif(6));

        Copies copies = clean(MediaType.JPEG, photo);

        BufferedImage screen = picture(copies.screen());
        assertThat(screen.getHeight()).isGreaterThan(screen.getWidth()).isBetween(1_500, 4_096);
        assertThat(near(screen, 0.5, 0.1)).isEqualTo(Color.RED);
        assertThat(near(screen, 0.5, 0.9)).isEqualTo(Color.BLUE);
        BufferedImage thumbnail = picture(copies.thumbnail().orElseThrow());
        assertThat(thumbnail.getHeight()).isEqualTo(320);
        assertThat(near(thumbnail, 0.5, 0.1)).isEqualTo(Color.RED);
        assertThat(text(copies.screen())).doesNotContain("GEHEIM").doesNotContain("Exif");
        assertThat(text(copies.thumbnail().orElseThrow())).doesNotContain("GEHEIM");
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        BufferedImage screen =
                picture(clean(MediaType.JPEG, TestPictures.jpeg(60, 40, false)).screen());

        assertThat(screen.getWidth()).isEqualTo(60);
        assertThat(screen.getHeight()).isEqualTo(40);
    }

    @Test
    void inksAreShownAsTheColoursTheyMake() throws IOException {
        byte[] plain = TestPictures.inks(64, 64);

        assertThat(near(picture(clean(MediaType.JPEG, plain).screen()), 0.5, 0.5))
                .isEqualTo(Color.RED);

        // The same bytes, said to be upside down: no cyan is all cyan, no black is all black.
        byte[] adobe = TestPictures.with(plain, 0xEE, TestPictures.adobe(0));
        assertThat(near(picture(clean(MediaType.JPEG, adobe).screen()), 0.5, 0.5))
                .isEqualTo(Color.BLACK);
    }

    @Test
    void whatIsCutOffOrLiesIsRefused() throws IOException {
        byte[] photo = TestPictures.jpeg(400, 200, false);

        for (int length : List.of(3, 30, photo.length / 2, photo.length - 2)) {
            assertThatThrownBy(() -> clean(MediaType.JPEG, Arrays.copyOf(photo, length)))
                    .isInstanceOf(RuleProblem.class);
        }
        Path png = folder.resolve("cut.png");
        TestPictures.png(png, 100, 100, 2);
        byte[] drawing = Files.readAllBytes(png);
        for (int length : List.of(7, 20, drawing.length / 2, drawing.length - 4)) {
            assertThatThrownBy(() -> clean(MediaType.PNG, Arrays.copyOf(drawing, length)))
                    .isInstanceOf(RuleProblem.class);
        }
        assertThatThrownBy(() -> clean(MediaType.JPEG, TestPictures.lying(photo, 60_000, 60_000)))
                .isInstanceOf(TooLargeProblem.class);
        assertThatThrownBy(() -> clean(MediaType.JPEG, TestPictures.lying(photo, 0, 60)))
                .isInstanceOf(RuleProblem.class);
    }

    private Copies clean(MediaType type, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        return new Cleaner(new HeicDecoder()).copies(type, file, Files.createTempDirectory(folder, "copies"));
    }

    private String keep(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static BufferedImage picture(Copies.Copy copy) {
        try {
            return ImageIO.read(copy.file().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Copies.Copy copy) throws IOException {
        return Files.readString(copy.file(), StandardCharsets.ISO_8859_1);
    }

    /** The colour there, of those a child would name. */
    private static Color near(BufferedImage image, double across, double down) {
        int rgb = image.getRGB((int) (image.getWidth() * across), (int) (image.getHeight() * down));
        Color colour = new Color(rgb);
        return new Color(
                colour.getRed() > 127 ? 255 : 0, colour.getGreen() > 127 ? 255 : 0, colour.getBlue() > 127 ? 255 : 0);
    }
}
