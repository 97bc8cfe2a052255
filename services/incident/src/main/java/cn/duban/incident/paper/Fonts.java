package cn.duban.incident.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are shipped, see fonts/README.md. */
enum Fonts {
    REGULAR("fonts/NotoSerifSC-Regular.subset.ttf"),
    BOLD("fonts/NotoSerifSC-Bold.subset.ttf");

    private final byte[] file;
    private final CmapLookup characters;

    Fonts(String path) {
        file = Resources.bytes(path);
        try (TrueTypeFont font = parse()) {
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file; not to be changed. */
    byte[] file() {
        return file;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** A font of these characters only, as far as it has them. */
    byte[] reducedTo(Set<Integer> codePoints) {
        try (TrueTypeFont font = parse()) {
            TTFSubsetter subset = new TTFSubsetter(font);
            subset.addAll(codePoints.stream().filter(this::has).collect(Collectors.toSet()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
