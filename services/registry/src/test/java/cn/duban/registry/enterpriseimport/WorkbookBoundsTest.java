package cn.duban.registry.enterpriseimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookBoundsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void the_template_holds() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbooks.template(out);
        }

        assertThat(WorkbookBounds.hold(file)).isTrue();
        assertThat(WorkbookBounds.hold(book(SHEET, "<worksheet><row><c r=\"A1\"/></row></worksheet>", "", 0, "")))
                .isTrue();
    }

    @Test
    void millions_of_shared_texts_do_not() throws IOException {
        assertThat(WorkbookBounds.hold(book("xl/elsewhere.bin", "<sst>", "<si/>", 3_000_000, "</sst>")))
                .isFalse();
        assertThat(WorkbookBounds.hold(book("xl/sharedStrings.xml", "<sst><si><t>", "x".repeat(1 << 20), 40, "")))
                .isFalse();
    }

    @Test
    void a_row_without_end_does_not() throws IOException {
        assertThat(WorkbookBounds.hold(book(SHEET, "<worksheet><row>", "<c r=\"A1\"/>", 5_000, "")))
                .isFalse();
        assertThat(WorkbookBounds.hold(book(SHEET, "<worksheet><row><c r=\"ZZZZZ1\"/></row></worksheet>", "", 0, "")))
                .isFalse();
        assertThat(WorkbookBounds.hold(book(SHEET, "<worksheet><row><c><v>", "1".repeat(1 << 20), 3, "")))
                .isFalse();
    }

    @Test
    void bombs_and_thousands_of_sheets_do_not() throws IOException {
        assertThat(WorkbookBounds.hold(book(SHEET, "<worksheet>", " ".repeat(1 << 20), 200, "</worksheet>")))
                .isFalse();
        assertThat(WorkbookBounds.hold(book("xl/theme.bin", "", "x".repeat(1 << 20), 200, "")))
                .isFalse();
        Path many = folder.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
            }
        }
        assertThat(WorkbookBounds.hold(many)).isFalse();
    }

    @Test
    void entities_and_nonsense_do_not() throws IOException {
        String entity = "<!DOCTYPE a [<!ENTITY e \"x\">]><worksheet><row><c><v>&e;</v></c></row></worksheet>";
        assertThat(WorkbookBounds.hold(book(SHEET, entity, "", 0, ""))).isFalse();
        assertThat(WorkbookBounds.hold(book(SHEET, "no markup", "", 0, ""))).isFalse();
        assertThat(WorkbookBounds.hold(Files.writeString(folder.resolve("text.xlsx"), "no archive")))
                .isFalse();
    }

    private Path book(String part, String before, String repeated, int times, String after) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] more = repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(more);
            }
            zip.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
