package cn.duban.casework.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a page as Word file: parts that are always the same, and the text. The fonts are named, not carried: what GB/T
 * 9704-2012 asks for is on every office's machine, and whoever goes on writing needs all of it. The same page gives the same bytes, which is why nothing here asks for the time.
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
            "word/fontTable.xml", "word/fontTable.xml",
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
