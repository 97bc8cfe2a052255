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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassivePdfTest {
    private static final String CATALOG = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            + "9001 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n";

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

    /** What a reader would do, fetch or show of its own accord, and what a click may not do either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /OpenAction << /S /GoToR /F (\\\\\\\\evil\\\\x.pdf) /D [0 /Fit] >> >>",
                "<< /OpenAction << /S /URI /URI (http://x.invalid/) >> >>",
                "<< /OpenAction [<< /S /URI /URI (http://x.invalid/) >>] >>",
                "<< /OpenAction << /S /Named /N /Print >> >>",
                "<< /OpenAction << /S /GoTo /D [4 0 R /Fit] /Next << /S /URI /URI (http://x.invalid/) >> >> >>",
                "<< /OpenAction 4 0 R >>",
                "<< /OpenAction 4 0 R >> endobj 4 0 obj << /S 5 0 R >>",
                "<< /OpenAction 4 0 R >> endobj 4 0 obj << /S /GoTo >> endobj 4 0 obj << /S /Other >>",
                "<< /OpenAction 4 0 R /OpenAction [5 0 R] >> endobj 4 0 obj [5 0 R /Fit]",
                "<< /Subtype /Link /A 4 0 R >> endobj 4 0 obj << /S /GoTo /Next 5 0 R >> endobj"
                        + " 5 0 obj << /S /URI /URI (http://x.invalid/) >>",
                "<< /Subtype /Widget /A 4 0 R >> endobj 4 0 obj << /S /URI /URI (http://x.invalid/) >>",
                "<< /Subtype /Widget /A << /S /URI /URI (http://x.invalid/) >> >>",
                "<< /A << /S /URI /URI (javascript:alert\\(1\\)) >> /Subtype /Link >>",
                "<< /A << /S /URI /URI (file://///x/y) >> /Subtype /Link >>",
                "<< /A << /S /URI /URI <6a6176617363726970743a78> >> /Subtype /Link >>",
                "<< /A << /S /URI /URI (\\152avascript:x) >> /Subtype /Link >>",
                "<< /A << /S /URI /URI (mailto:a@x.invalid?attach=/etc/passwd) >> /Subtype /Link >>",
                "<< /A << /S /URI /URI 4 0 R >> /Subtype /Link >> endobj 4 0 obj (http://x.invalid/)",
                "<< /A << /S 4 0 R /URI (http://x.invalid/) >> /Subtype /Link >>",
                "<< /A << /S /Thread /F (x.pdf) /D 0 >> /Subtype /Link >>",
                "<< /A << /S 4 0 R /D 0 >> /Subtype /Link >> endobj 4 0 obj /Thread",
                "<< /A << /S /GoToR /F << /Type /Filespec /F (//x/y.pdf) /FS /URL >> >> /Subtype /Link >>",
                "<< /A << /S /Trans >> /Subtype /Link >>",
                "<< /A << /S /Named /N /Print >> /Subtype /Link >>",
                "<< /A << /Type /Action /S /Unheard >> /Subtype /Link >>",
                "<< /Length 0 /F (\\\\\\\\evil\\\\share) >> stream\n\nendstream",
                "<< /Length 0 /F 4 0 R >> stream\n\nendstream",
                "<< /Subtype /Form /Length 0 /Ref << /F (\\\\\\\\evil) /Page 0 >> >> stream\n\nendstream",
                "<< /Subtype /Form /Length 0 /Ref 4 0 R >> stream\n\nendstream",
                "<< /Subtype /Image /Length 0 /OPI << /2.0 4 0 R >> >> stream\n\nendstream",
                "<< /UF (elsewhere.pdf) >>",
                "<< /Subtype /3D /Rect [0 0 9 9] /3DD << /Type /3D /OnInstantiate 4 0 R >> >>",
                "<< /Subtype /Screen /Rect [0 0 9 9] >>",
                "<< /Subtype /Projection /Rect [0 0 9 9] >>",
                "<< /Subtype 4 0 R /Rect [0 0 9 9] >>",
                "<< /Collection << /View /D >> >>",
                "<< /SpiderInfo << >> >>",
                "<< /Requirements [<< /S /EnableJavaScripts >>] /URI << /Base (http://x.invalid) >> >>",
                "<< /URI << /Base (http://x.invalid) >> >>",
                "<< /Broken [ >> ] /A 4 0 R >>",
                "<< (x) /A 4 0 R >>",
                "<< /A 4 (x) << /S /GoTo >> >>"
            })
    void whatLeadsOutOrIsNotOnThePageIsRefused(String object) {
        assertThatThrownBy(() -> check(bytes(CATALOG + "3 0 obj " + object + " endobj\n%%EOF")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.body().status()).isEqualTo(422));
    }

    @Test
    void packedObjectsAreReadWhereTheirListSays() throws IOException {
        String packs = "/Type /ObjStm /N 2 /First 10";
        assertThat(check(packed("4 0 5 17  << /Length 4 >>  << /S /GoTo >>", packs)))
                .isNotNull();
        // Inside of a string, one inside of another, further than there is.
        assertThatThrownBy(() -> check(packed("4 0 5 1   (<< /S /URI /URI (http://x) >>)", packs)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> check(packed("4 3 5 0   << /Length 4 >>", packs)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> check(packed("4 0 5 999 << /Length 4 >>", packs)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> check(packed("4 0 << >>", "/Type /ObjStm /N 99999999 /First 4")))
                .isInstanceOf(Problem.class);
        // What is packed and what is not are one document.
        byte[] opened = packed("4 0 << /OpenAction 9 0 R >>", "/Type /ObjStm /N 1 /First 4");
        assertThatThrownBy(() -> check(opened)).isInstanceOf(Problem.class);
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
                "3 0 obj << /OpenAction [4 0 R /XYZ null null 0] >> endobj",
                "3 0 obj << /OpenAction 4 0 R >> endobj 4 0 obj << /Type /Action /S /GoTo /D [5 0 R /FitH 9] >> endobj",
                "3 0 obj << /OpenAction << /S /GoTo /D (start) >> /PageMode /UseOutlines >> endobj",
                // Links as Word, LibreOffice and Acrobat write them.
                "3 0 obj <</Subtype/Link/Rect[ 69.7 720 120 735] /BS<</W 0>>/F 4/A<</Type/Action/S/URI"
                        + "/URI(https://example.invalid/?a=1\\(2\\)) >>/StructParent 1>> endobj",
                "3 0 obj <</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[1 2 3 4]/A<</Type/Action/S/URI"
                        + "/URI(mailto:someone@example.invalid)>>\n>> endobj",
                "3 0 obj <</A 4 0 R/Subtype/Link/Rect[1 2 3 4]>> endobj 4 0 obj <</S/URI/URI(HTTP://example.invalid)>> endobj",
                "3 0 obj <</Subtype/Link/Rect[1 2 3 4]/A<</S/Named/N/NextPage>>>> endobj",
                "3 0 obj <</Title<FEFF7B2C>/Parent 5 0 R/A<</S/GoTo/D[4 0 R/XYZ 0 9 0]>>/Next 6 0 R>> endobj",
                // Letters that are keys of ours, as names of fonts and roles, of a group, a table's cell, a hint.
                "3 0 obj <</Font<</F 4 0 R/A 5 0 R/S 6 0 R/N 7 0 R>>/ExtGState<</F<</BM/Screen>>>>>> endobj",
                "3 0 obj <</Group<</Type/Group/S/Transparency/CS/DeviceRGB>>/Tabs/S/Trans<</S/Fade>>>> endobj",
                "3 0 obj <</P 4 0 R/S/TD/A<</O/Table/ColSpan 2>>/K[1]/Pg 5 0 R>> endobj",
                "3 0 obj <</RoleMap<</A/Link/S/Span/Ref/Note>>>> endobj",
                "3 0 obj <</Filter/FlateDecode/I 121/Length 2/S 36>>stream\nab\nendstream endobj",
                "3 0 obj <</FT/Sig/Subtype/Widget/Rect[0 0 9 9]/F 132/V<</Type/Sig/Filter/Adobe.PPKLite"
                        + "/Contents<0000>/ByteRange[0 1 2 3]>>>> endobj",
                "3 0 obj <</Type/Thread/F 4 0 R/I<</Title(x)>>>> endobj",
                "3 0 obj << /Length 3 0 R /Filter /DCTDecode >> stream\n/JS (in a picture) obj\nendstream endobj",
                "3 0 obj <4A53> endobj xref\n0 1\n0000000000 65535 f\ntrailer << /Root 1 0 R >> startxref 9"
            })
    void aPageToLookAtIsKept(String part) throws IOException {
        assertThat(check(bytes(CATALOG + part + "\n%%EOF"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4\ngarbage",
                "%PDF-1.4\n%%EOF",
                "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF",
                "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n%%EOF"
            })
    void whatHasNoPageToLookAtIsNoEvidence(String pdf) {
        assertThatThrownBy(() -> check(bytes(pdf)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.body().type()).endsWith("evidence-unreadable"));
    }

    @Test
    void theBytesOfAScanSayNothing() throws IOException {
        assertThat(check(scan(4 << 20))).isNotNull();
    }

    @Test
    void severalLargeScansPassThroughLittleMemoryOutsideOfTheHeap() throws Exception {
        List<String> files = new ArrayList<>();
        byte[] scan = scan(19_000_000);
        for (int i = 0; i < 24; i++) {
            files.add(i < 8 ? Files.write(folder.resolve(i + ".pdf"), scan).toString() : files.get(i % 8));
        }
        files.add(Files.write(folder.resolve("last.pdf"), scan(7_000_000)).toString());

        assertThat(SmallHeap.take(files))
                .hasSize(files.size())
                .allMatch(answer -> answer.endsWith(".pdf PDF"))
                .last()
                .isEqualTo("last.pdf PDF");
    }

    private Path check(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("upload.pdf"), pdf);
        return new Cleaner(new HeicDecoder())
                .copies(MediaType.PDF, file, folder)
                .screen()
                .file();
    }

    private static byte[] scan(int length) throws IOException {
        byte[] scan = new byte[length];
        new Random(7).nextBytes(scan);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(bytes(CATALOG + "3 0 obj << /Length " + length + " /Filter /DCTDecode >> stream\n"));
        pdf.write(scan);
        pdf.write(bytes("\nendstream endobj\n%%EOF"));
        return pdf.toByteArray();
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
