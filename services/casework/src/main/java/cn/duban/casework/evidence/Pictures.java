package cn.duban.casework.evidence;

import cn.duban.casework.evidence.Copies.Copy;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.TooLargeProblem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Draws pictures anew: what is not seen is not kept. What that may cost is decided by the header, before a pixel is
 * decoded, and a large picture is thinned out while it is decoded: however large it is, it takes {@link Decoding#ROOM}
 * and no more of the heap. services/adr/0019-files.md has the sums.
 */
final class Pictures {
    /** A phone's largest, 108 megapixels, and some more; beyond it decoding takes too long. */
    private static final long MOST_PIXELS = 120_000_000;
    /** What a progressive JPEG may take outside of the heap. */
    private static final long MOST_COEFFICIENTS = 96L << 20;
    /** Encoders make about ten; hundreds are made to keep a decoder busy for hours. */
    private static final int MOST_SCANS = 64;
    /** A drawing is kept as it is drawn, a photograph that came as PNG is not worth a megabyte and more. */
    private static final int LARGEST_PNG = 1 << 20;

    private Pictures() {}

    /**
     * The copies of a JPEG.
     *
     * @param folder where they are put
     * @throws TooLargeProblem when it would take too much memory or time
     * @throws IOException when it cannot be read
     */
    static Copies ofJpeg(Path file, Path folder) throws IOException {
        JpegHeader header = JpegHeader.of(file);
        check(header.pixels());
        if (header.scans() > MOST_SCANS || (header.progressive() && header.coefficientBytes() > MOST_COEFFICIENTS)) {
            throw tooLarge("渐进式 JPEG 图片过大，请用手机或电脑另存为普通 JPEG 后再上传");
        }
        if (!header.complete()) {
            throw new IOException("Cut off");
        }
        BufferedImage picture = header.components() == 4
                ? Decoding.of(file, "jpeg").inks(header.transform())
                : Decoding.of(file, "jpeg").colours();
        return copies(new Drawing(picture, header.orientation()).screen(false), false, folder);
    }

    /** The copies of a PNG; the same faults. */
    static Copies ofPng(Path file, Path folder) throws IOException {
        Path reduced = folder.resolve("reduced");
        PngFile png = PngFile.reduce(file, reduced);
        check(png.pixels());
        BufferedImage picture = Decoding.of(reduced, "png").colours();
        return copies(new Drawing(picture, 1).screen(picture.getColorModel().hasAlpha()), true, folder);
    }

    private static Copies copies(BufferedImage screen, boolean drawn, Path folder) throws IOException {
        Path small = folder.resolve("thumbnail");
        Drawing.jpeg(Drawing.thumbnail(screen), small);
        Optional<Copy> thumbnail = Optional.of(new Copy(MediaType.JPEG, small));
        Path large = folder.resolve("screen");
        if (drawn) {
            Drawing.png(screen, large);
            if (Files.size(large) <= LARGEST_PNG) {
                return new Copies(new Copy(MediaType.PNG, large), thumbnail);
            }
            Files.delete(large);
        }
        Drawing.jpeg(Drawing.opaque(screen), large);
        return new Copies(new Copy(MediaType.JPEG, large), thumbnail);
    }

    private static void check(long pixels) {
        if (pixels > MOST_PIXELS) {
            throw tooLarge("图片超过 1.2 亿像素，请缩小后再上传");
        }
    }

    private static TooLargeProblem tooLarge(String why) {
        return new TooLargeProblem("evidence-pixels", "图片过大", why, new FieldError("file", why));
    }
}
