package cn.duban.incident.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.paper.PdfWriter;
import cn.duban.casework.paper.Press;
import cn.duban.casework.paper.Sheet;
import cn.duban.casework.paper.Templates;
import cn.duban.casework.paper.WordWriter;
import cn.duban.incident.document.CaseFile.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the papers, read back from the finished files. */
class PapersTest {
    private final PdfWriter pdf = new PdfWriter();
    private final WordWriter word = new WordWriter();
    private final Press press = new Press(new Templates(), pdf, word);

    @ParameterizedTest
    @EnumSource
    void bothFormatsSayTheSameInChinese(DocumentKind kind) throws IOException {
        Sheet sheet = fill(kind, Papers.file());

        String inPdf = squeeze(pdfText(pdf.write(sheet)));
        String inWord = squeeze(wordText(word.write(sheet)));

        assertThat(inPdf.replaceAll("—\\d+—", "")).isEqualTo(inWord.replaceAll("—\\d*—", ""));
        assertThat(inPdf).contains("SG-370405-20260305-000001", "年");
    }

    @Test
    void eachPaperHasItsNumberAddresseeBodyIssuerAndDate() throws IOException {
        assertThat(said(DocumentKind.FLASH_REPORT))
                .contains("生产安全事故快报", "枣庄市应急管理局：", "2026年3月5日8时20分", "木粉尘", "河流、农田", "报告人：演示·值班员", "123.4567万元");
        assertThat(said(DocumentKind.FOLLOW_UP_REPORT)).contains("生产安全事故续报", "死亡0人1人", "下游饮水", "经现场搜救核实");
        assertThat(said(DocumentKind.INQUIRY_REPORT_COVER)).contains("事故调查报告", "2026年4月24日", "台儿庄区总工会");
        assertThat(said(DocumentKind.REPLY)).contains("调查报告》的批复", "台政字〔2026〕12号", "台儿庄区人民政府事故调查组：", "此复。", "2026年5月2日");
        assertThat(said(DocumentKind.PLATE_NOTICE))
                .contains("挂牌督办通知书", "台安委督〔2026〕3号", "请于2026年5月4日前", "《重大事故查处挂牌督办办法》第四条");
    }

    @Test
    void whatIsUnknownIsNotZero() throws IOException {
        String flash = squeeze(pdfText(pdf.write(fill(DocumentKind.FLASH_REPORT, Papers.barely()))));

        assertThat(flash).contains("死亡待核实", "获知时间待核实").doesNotContain("0人");
    }

    @ParameterizedTest
    @EnumSource
    void everyFontIsEmbeddedAndReduced(DocumentKind kind) throws IOException {
        byte[] file = pdf.write(fill(kind, Papers.file()));

        assertThat(fonts(file))
                .isNotEmpty()
                .allMatch(PDFont::isEmbedded)
                .allMatch(f -> f.getName().matches("[A-Z]{6}\\+NotoSerifSC-(Regular|Bold)"));
        assertThat(file.length).isLessThan(300_000);
    }

    @Test
    void theWordFileNamesTheFacesOfTheStandardAndCarriesNone() throws IOException {
        byte[] file = word.write(fill(DocumentKind.REPLY, Papers.file()));

        assertThat(file.length).isLessThan(20_000);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getPackage().getPartsByName(Pattern.compile("/word/fonts/.*")))
                    .isEmpty();
            PackagePart table = document.getPackage().getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"));
            assertThat(new String(table.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("仿宋", "黑体", "方正小标宋简体", "宋体")
                    .doesNotContain("embed");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameVersionGivesTheSameBytes(DocumentKind kind) {
        assertThat(pdf.write(fill(kind, Papers.file()))).isEqualTo(pdf.write(fill(kind, Papers.file())));
        assertThat(word.write(fill(kind, Papers.file()))).isEqualTo(word.write(fill(kind, Papers.file())));
        assertThat(pdf.write(fill(kind, Papers.file()))).isNotEqualTo(pdf.write(fill(kind, Papers.titled("另一起事故"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{number}} {{@picture}} {{?x}}{{/x}}",
                "{file.number} {#if true}x{/if} {|raw|} {file.number.raw}",
                "<b>粗</b><script>alert(1)</script><img src=\"file:///etc/passwd\"/>",
                "&lt;&amp;&#x4e2d; &nosuch; ]]> <!-- x --> <![CDATA[x]]>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "</p></body></html>",
                "=HYPERLINK(\"http://example.org\")",
            })
    void whatPeopleTypeIsTextOnly(String typed) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            // The cover carries no text but the title.
            boolean titleOnly = kind == DocumentKind.INQUIRY_REPORT_COVER;
            String text = "前" + typed + "后";
            Sheet sheet = fill(kind, titleOnly ? Papers.titled(text) : Papers.withText(text));

            assertThat(squeeze(wordText(word.write(sheet)))).contains(squeeze(text));
            assertThat(squeeze(pdfText(pdf.write(sheet)))).contains(squeeze(text));
        }
    }

    @Test
    void whatNoFontCanDrawIsReplacedInThePdfAndKeptInWord() throws IOException {
        Sheet sheet = fill(
                DocumentKind.FLASH_REPORT, Papers.withText("火势大🔥👨‍👩‍👧‍👦，伤者\uD842\uDFB7\uD83D不明\u0007\u202E。"));

        String inPdf = squeeze(pdfText(pdf.write(sheet)));
        String inWord = squeeze(wordText(word.write(sheet)));

        assertThat(inPdf).contains("火势大〓〓〓〓〓，伤者\uD842\uDFB7").contains("字库中没有").doesNotContain("\u202E");
        assertThat(inWord).contains("火势大🔥").doesNotContain("\u0007").doesNotContain("\u202E");
    }

    @Test
    void rareCharactersOfNamesAndQuantitiesAreDrawn() throws IOException {
        // 通用规范汉字表, level 3, with characters beyond the basic plane; and what is outside of it, GB 18030-2022.
        for (String names : List.of("喆堃祎玥珺昇淼犇𬭚𫖮𬀩", "𠮷田頔李暐囍髙龑㛃𪚥", "占地约120㎡，体积3㎥，距1㎞，㎏㎜㎝㏄㎾")) {
            byte[] file = pdf.write(fill(DocumentKind.REPLY, Papers.titled(names)));

            assertThat(squeeze(pdfText(file))).contains(names).doesNotContain("〓");
            assertThat(file.length).isLessThan(300_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"重", "w", "，", "\n"})
    void fourThousandCharactersAreAllThere(String filling) throws IOException {
        String text = "始" + filling.repeat(3998) + "终";

        for (DocumentKind kind : List.of(DocumentKind.FLASH_REPORT, DocumentKind.PLATE_NOTICE)) {
            Sheet sheet = fill(kind, Papers.withText(text));
            String wanted = squeeze(text);

            assertThat(squeeze(pdfText(pdf.write(sheet)).replaceAll("(?m)^— \\d+ —\\R?", "")))
                    .contains(wanted);
            assertThat(squeeze(wordText(word.write(sheet)))).contains(wanted);
            assertThat(nothingRunsOver(pdf.write(sheet))).isTrue();
        }
    }

    @Test
    void aPaperThatIsNotThereSaysWhatItWaitsFor() {
        assertThat(DocumentKind.FLASH_REPORT.lacking(Papers.barely())).isEmpty();
        assertThat(DocumentKind.FOLLOW_UP_REPORT.lacking(Papers.barely())).contains("还没有续报或补报");
        assertThat(DocumentKind.REPLY.lacking(Papers.barely())).isPresent();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(kind.lacking(Papers.file())).isEmpty();
        }
    }

    private Sheet fill(DocumentKind kind, CaseFile file) {
        Said said = file.latest(kind == DocumentKind.FOLLOW_UP_REPORT).orElseThrow();
        return press.sheet(Drafts.of(kind, file, said));
    }

    private String said(DocumentKind kind) throws IOException {
        return squeeze(pdfText(pdf.write(fill(kind, Papers.file()))));
    }

    private static String pdfText(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordText(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static List<PDFont> fonts(byte[] file) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
        return fonts;
    }

    private static boolean nothingRunsOver(byte[] file) throws IOException {
        List<Float> ends = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper positions = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> at) {
                    at.forEach(p -> ends.add(p.getX() + p.getWidth()));
                }
            };
            positions.getText(document);
        }
        // 210 mm less the right margin of 26 mm, and a point of rounding.
        return IntStream.range(0, ends.size()).allMatch(i -> ends.get(i) <= 523);
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
