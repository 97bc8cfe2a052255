package cn.duban.casework.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
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
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
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
}
