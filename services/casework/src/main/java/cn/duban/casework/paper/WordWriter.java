package cn.duban.casework.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a page as Word file: parts that are always the same, the text, and the whole fonts, for people go on writing in it.
 * The same page gives the same bytes, which is why nothing here asks for the time.
 */
@ApplicationScoped
public class WordWriter {
    // The earliest time a zip can hold; without one Java would write now.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Name in the file by name among our resources. */
    private static final SortedMap<String, String> FIXED = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "word/_rels/document.xml.rels",
            "word/_rels/fontTable.xml.rels", "word/_rels/fontTable.xml.rels",
            "word/styles.xml", "word/styles.xml",
            "word/settings.xml", "word/settings.xml",
            "word/footer1.xml", "word/footer1.xml"));

    /** The finished file. */
    public byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : FIXED.keySet()) {
                put(zip, part, Resources.bytes("document/word/" + FIXED.get(part)));
            }
            put(zip, "docProps/core.xml", text(WordText.properties(sheet)));
            put(zip, "word/document.xml", text(WordText.document(sheet.page())));
            // Outlines hardly shrink: the best compression takes ten times as long for a tenth less.
            zip.setLevel(Deflater.BEST_SPEED);
            fonts(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fonts(ZipOutputStream zip) throws IOException {
        String table = Resources.text("document/word/word/fontTable.xml");
        for (Fonts font : Fonts.values()) {
            UUID key = UUID.nameUUIDFromBytes(font.file());
            String name = font.name().toLowerCase(Locale.ROOT);
            put(zip, "word/fonts/" + name + ".odttf", obfuscate(font.file(), key));
            table = table.replace("KEY-" + font, key.toString().toUpperCase(Locale.ROOT));
        }
        put(zip, "word/fontTable.xml", text(table));
    }

    // ECMA-376 part 4, 10.1.1: the first 32 bytes are XORed with the key, read from its end.
    private static byte[] obfuscate(byte[] font, UUID key) {
        byte[] mask = new byte[16];
        for (int i = 0; i < 8; i++) {
            mask[i] = (byte) (key.getLeastSignificantBits() >>> (8 * i));
            mask[8 + i] = (byte) (key.getMostSignificantBits() >>> (8 * i));
        }
        byte[] hidden = font.clone();
        for (int i = 0; i < 32; i++) {
            hidden[i] ^= mask[i % 16];
        }
        return hidden;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] text(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
