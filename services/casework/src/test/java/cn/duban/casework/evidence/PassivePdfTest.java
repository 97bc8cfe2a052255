package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassivePdfTest {
    private static final String CATALOG = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 0 obj << /OpenAction << /S /JavaScript /JS (app.alert) >> >> endobj",
                "3 0 obj<</S/J#61vaScript>>endobj",
                "3 0 obj << /#4a#53 4 0 R >> endobj",
                "3 0 obj << /AA << /O 4 0 R >> >> endobj",
                "3 0 obj << /A << /S /Launch /F (cmd.exe) >> >> endobj",
                "3 0 obj << /Names << /EmbeddedFiles 5 0 R >> >> endobj",
                "3 0 obj << /AcroForm << /XFA [5 0 R] >> >> endobj",
                "3 0 obj << /Subtype/RichMedia >> endobj",
                "3 0 obj << /A << /S /SubmitForm /F (http://x.invalid) >> >> endobj",
                "trailer << /Encrypt 9 0 R /Root 1 0 R >>",
                "3 0 obj /Launch endobj",
                "3 0 obj << /OpenAction 4 0 R >> endobj 4 0 obj << /S /URI /URI (http://x.invalid) >> endobj",
                "3 0 obj << /Broken ) /S /JavaScript >> endobj",
                // Where only a table would find it.
                "3 0 obj (4 0 obj << /S /Launch >> endobj) endobj",
                "% 4 0 obj << /S /Launch >> endobj",
                "3 0 obj << /Length 40 >> stream\nxx 4 0 obj << /S /Launch >> endobj xx xx\nendstream endobj",
                "3 0 obj << /Length 5 >> stream\nwith no end",
                "3 0 obj (with no end",
                "3 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode /Length 4 >> stream\nabcd\nendstream endobj",
                "3 0 obj << /Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode] /Length 4 >> stream\n"
                        + "abcd\nendstream endobj"
            })
    void whatActsHidesOrCannotBeLookedIntoIsRefused(String part) {
        assertThatThrownBy(() -> check(bytes(CATALOG + part + "\n%%EOF"))).isInstanceOf(Problem.class);
    }

    @Test
    void compressedObjectsAreLookedInto() throws IOException {
        byte[] harmless = packed("4 0 << /Type /Page /Parent 2 0 R >>", "/Type /ObjStm /N 1 /First 4");
        assertThat(check(harmless)).isNotNull();

        byte[] active = packed("4 0 << /S /Java#53cript /J#53 (x) >>", "/Type /ObjStm /N 1 /First 4");
        assertThatThrownBy(() -> check(active)).isInstanceOf(Problem.class);
        // A reader that goes by the table does not ask for the type.
        byte[] untyped = packed("4 0 << /S /JavaScript >>", "/N 1 /First 4");
        assertThatThrownBy(() -> check(untyped)).isInstanceOf(Problem.class);
    }

    @Test
    void aPackThatUnfoldsWithoutEndIsRefused() {
        assertThatThrownBy(() -> check(packed(" ".repeat(100 << 20), "/Type /ObjStm /N 1 /First 4")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> check(bytes(CATALOG + "3 0 obj " + "<< /A ".repeat(1 << 20))))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 0 obj << /OpenAction [4 0 R /Fit] /Title (JavaScript /JS is a word here) >> endobj",
                "3 0 obj << /A << /S /URI /URI (https://example.invalid/) >> >> endobj",
                "3 0 obj << /Length 3 0 R /Filter /DCTDecode >> stream\n/JS (in a picture) obj\nendstream endobj",
                "3 0 obj <4A53> endobj xref\n0 1\n0000000000 65535 f\ntrailer << /Root 1 0 R >> startxref 9"
            })
    void aPageToLookAtIsKept(String part) throws IOException {
        assertThat(check(bytes(CATALOG + part + "\n%%EOF"))).isNotNull();
    }

    @Test
    void theBytesOfAScanSayNothing() throws IOException {
        byte[] scan = new byte[4 << 20];
        new Random(7).nextBytes(scan);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(bytes(CATALOG + "3 0 obj << /Length " + scan.length + " /Filter /DCTDecode >> stream\n"));
        pdf.write(scan);
        pdf.write(bytes("\nendstream endobj\n%%EOF"));

        assertThat(check(pdf.toByteArray())).isNotNull();
    }

    private Path check(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("upload.pdf"), pdf);
        return new Cleaner(new HeicDecoder())
                .copies(MediaType.PDF, file, folder)
                .screen()
                .file();
    }

    private static byte[] packed(String objects, String dictionary) throws IOException {
        ByteArrayOutputStream flate = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(flate)) {
            deflate.write(bytes(objects));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(bytes(CATALOG + "3 0 obj << " + dictionary + " /Filter /FlateDecode /Length " + flate.size()
                + " >> stream\r\n"));
        flate.writeTo(pdf);
        pdf.write(bytes("\nendstream\nendobj\n%%EOF"));
        return pdf.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
