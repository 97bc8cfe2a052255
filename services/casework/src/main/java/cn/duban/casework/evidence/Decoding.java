package cn.duban.casework.evidence;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.FileImageInputStream;

/** Decodes one picture into {@link #ROOM} bytes at most, by leaving rows and columns out while it reads. */
final class Decoding {
    /** 37 MiB: the 12 megapixels most phones make as they are, 48 at every second pixel of each row and column. */
    static final int ROOM = 37 << 20;
    /** Nanoseconds: what takes longer was made to. */
    private static final long PATIENCE = 20_000_000_000L;

    private final Path file;
    private final String format;

    private Decoding(Path file, String format) {
        this.file = file;
        this.format = format;
    }

    static Decoding of(Path file, String format) {
        return new Decoding(file, format);
    }

    /** A step of the decoder's. */
    private interface Reading<T> {
        T by(ImageReader reader) throws IOException;
    }

    /** The picture in colours or greys. */
    BufferedImage colours() throws IOException {
        return with(reader -> {
            ImageTypeSpecifier type = plainest(reader);
            ImageReadParam how = thinned(reader, bytesPerPixel(type));
            how.setDestinationType(type);
            return reader.read(0, how);
        });
    }

    /** The picture of a JPEG in four inks, which Java reads and cannot turn into colours. */
    BufferedImage inks(int transform) throws IOException {
        return with(reader -> {
            // The raster, and the colours beside it.
            Raster raster = reader.readRaster(0, thinned(reader, 4 + 3));
            return Inks.toColours(raster, transform);
        });
    }

    private <T> T with(Reading<T> reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            Deadline deadline = new Deadline(System.nanoTime() + PATIENCE);
            reader.addIIOReadProgressListener(deadline);
            T picture = reading.by(reader);
            if (deadline.passed) {
                throw new IOException("Took too long");
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    // A profile of the camera's own would be carried along pixel by pixel; plain colours are computed while reading.
    private static ImageTypeSpecifier plainest(ImageReader reader) throws IOException {
        ImageTypeSpecifier first = null;
        for (Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0); types.hasNext(); ) {
            ImageTypeSpecifier type = types.next();
            ColorSpace colours = type.getColorModel().getColorSpace();
            boolean plain = colours.isCS_sRGB() || colours.getType() == ColorSpace.TYPE_GRAY;
            if (plain) {
                return type;
            }
            first = first == null ? type : first;
        }
        if (first == null) {
            throw new IOException("No kind of picture");
        }
        return first;
    }

    private static int bytesPerPixel(ImageTypeSpecifier type) {
        var samples = type.getSampleModel();
        int bits = 0;
        for (int band = 0; band < samples.getNumBands(); band++) {
            bits += Math.max(8, samples.getSampleSize(band));
        }
        return Math.max(1, bits / 8);
    }

    private static ImageReadParam thinned(ImageReader reader, int bytesPerPixel) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        int period = 1;
        while (((width + period - 1) / period) * ((height + period - 1) / period) * bytesPerPixel > ROOM) {
            period++;
        }
        ImageReadParam how = reader.getDefaultReadParam();
        // A strip one pixel high has its middle too.
        int across = (int) Math.min((period - 1) / 2, width - 1);
        int down = (int) Math.min((period - 1) / 2, height - 1);
        how.setSourceSubsampling(period, period, across, down);
        return how;
    }

    /** Ends a decoding that was made to take for ever. */
    private static final class Deadline implements IIOReadProgressListener {
        private final long end;
        private boolean passed;

        Deadline(long end) {
            this.end = end;
        }

        @Override
        public void imageProgress(ImageReader source, float percentage) {
            if (System.nanoTime() > end) {
                passed = true;
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentage) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
