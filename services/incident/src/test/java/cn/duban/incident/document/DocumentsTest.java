package cn.duban.incident.document;

import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.SHIANWEIBAN;
import static cn.duban.incident.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.Inquiring;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers over HTTP: who gets which, and what is written down about it. */
@QuarkusTest
class DocumentsTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void theListSaysWhatThereIsAndWhyNot() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        Response offers = Api.as(QIYE).get("/incidents/" + incident.id() + "/documents");

        assertThat(offers.<List<String>>path("kind"))
                .containsExactly("FLASH_REPORT", "FOLLOW_UP_REPORT", "INQUIRY_REPORT_COVER", "REPLY", "PLATE_NOTICE");
        assertThat(offers.<List<Boolean>>path("available")).containsExactly(true, false, false, false, false);
        assertThat(offers.<String>path("[0].why")).isNull();
        assertThat(offers.<String>path("[3].why")).isEqualTo("事故调查报告还没有批复");
    }

    @Test
    void theFlashReportSaysWhatWasReported() throws IOException {
        Map<String, Object> report = Api.report(time.now());
        report.put("what", "抛光车间爆燃 {{number}} <b>x</b> {file.number}");
        Api.Case incident = Api.file(QIYE, report);
        String number = incident.see("number");

        String pdf = pdf(document(QIYE, incident, "FLASH_REPORT.pdf"));
        String word = word(document(QIYE, incident, "FLASH_REPORT.docx"));

        for (String text : List.of(pdf, word)) {
            assertThat(text)
                    .contains("生产安全事故快报", number, "区应急局：", "演示木业", "死亡1人", "重伤2人", "1万元", "一般事故")
                    .contains("抛光车间爆燃{{number}}<b>x</b>{file.number}");
        }
    }

    @Test
    void aFollowUpNamesWhatChangedAndTheFlashReportStaysAsItWas() throws IOException {
        Api.Case incident = Api.file(QIYE, Api.report(time.now())).received(QUZHIBAN, "DISTRICT");
        byte[] before = document(QUZHIBAN, incident, "FLASH_REPORT.pdf").asByteArray();

        incident.said(QUZHIBAN, "follow-ups", Map.of("deaths", 2, "seriousInjuries", 1), "一名伤者经抢救无效死亡");

        assertThat(document(QUZHIBAN, incident, "FLASH_REPORT.pdf").asByteArray())
                .isEqualTo(before);
        assertThat(pdf(document(QUZHIBAN, incident, "FOLLOW_UP_REPORT.pdf?statement=2")))
                .contains("生产安全事故续报", "死亡人数1人2人", "重伤人数2人1人", "一名伤者经抢救无效死亡", "区应急局", "市应急局：");
    }

    @Test
    void thePapersOfTheInquiryComeWithItsSteps() throws IOException {
        Api.Case incident = Inquiring.staffed(Api.file(QIYE, Api.report(time.now())));
        incident.done(SHIANWEIBAN, "inquiry/plates", Map.of("number", "枣安委督〔2026〕1号", "demands", "依法从严查处"));
        Inquiring.replied(Inquiring.reported(incident, time.now().plusDays(9).toString()));
        String title = incident.see("title");

        Response offers = Api.as(QIYE).get("/incidents/" + incident.id() + "/documents");
        assertThat(offers.<List<Boolean>>path("available")).containsExactly(true, false, true, true, true);
        for (String ending : List.of(".pdf", ".docx")) {
            assertThat(text(incident, "INQUIRY_REPORT_COVER" + ending))
                    .contains(title + "事故调查报告", "组长应急局组长无利害关系", "一般事故");
            assertThat(text(incident, "REPLY" + ending))
                    .contains("台政字〔2026〕9号", "关于《" + title + "调查报告》的批复", "同意调查报告", "此复。");
            assertThat(text(incident, "PLATE_NOTICE" + ending))
                    .contains("枣安委督〔2026〕1号", "生产安全事故查处挂牌督办通知书", "依法从严查处", "国发〔2010〕23号");
        }
    }

    @Test
    void everyIssueIsAuditedWithTheVersionAndAHashThatTheNextOneGivesToo() throws Exception {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));
        int version = incident.see("version");

        byte[] first = document(LINGDAO, incident, "FLASH_REPORT.docx").asByteArray();
        byte[] second = document(QIYE, incident, "FLASH_REPORT.docx").asByteArray();

        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        assertThat(second).isEqualTo(first);
        List<String> issues = sql.query(
                "select username || ' ' || version || ' ' || (details::jsonb ->> 'kind') || ' '"
                        + " || (details::jsonb ->> 'statement') || ' ' || (details::jsonb ->> 'sha256')"
                        + " from audit_entry where subject_id = ? and action = 'DocumentIssued' order by id",
                row -> row.getString(1),
                incident.id());
        assertThat(issues)
                .containsExactly(
                        "lingdao " + version + " FLASH_REPORT 1 " + hash,
                        "qiye " + version + " FLASH_REPORT 1 " + hash);
    }

    @Test
    void aFileSaysWhatItIs() {
        Response pdf = document(QIYE, Api.file(QIYE, Api.report(time.now())), "FLASH_REPORT.pdf");

        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).startsWith("attachment; filename=document.pdf");
        assertThat(pdf.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whoMayNotSeeTheIncidentGetsNoPaper() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        for (People stranger : List.of(QIYE2, YUANFANG)) {
            for (String path : List.of("", "/FLASH_REPORT.pdf", "/FLASH_REPORT.docx")) {
                assertThat(Api.as(stranger)
                                .get("/incidents/" + incident.id() + "/documents" + path)
                                .statusCode())
                        .as(stranger + path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void whatThereIsNotIsAClearProblem() {
        Api.Case incident = Api.file(QIYE, Api.report(time.now()));

        refused(incident, "REPLY.pdf", 409, "document-not-available");
        refused(incident, "PLATE_NOTICE.docx", 409, "document-not-available");
        refused(incident, "LETTER.pdf", 404, "document");
        refused(incident, "FLASH_REPORT.pdf?statement=9", 404, "statement");
        refused(incident, "FLASH_REPORT.pdf?statement=x", 400, "invalid-field");
        refused(incident, "FLASH_REPORT.pdf?statement=-1", 400, "invalid-field");
        assertThat(Api.as(QIYE)
                        .get("/incidents/" + incident.id() + "/documents/FLASH_REPORT.exe")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void refused(Api.Case incident, String file, int status, String type) {
        Response answer = Api.as(QIYE).get("/incidents/" + incident.id() + "/documents/" + file);
        assertThat(answer.statusCode()).as(file).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).endsWith(":" + type);
        assertThat(answer.<String>path("detail")).matches("(?s).*\\p{IsHan}.*");
    }

    private static String text(Api.Case incident, String file) throws IOException {
        Response answer = document(LINGDAO, incident, file);
        return file.endsWith(".pdf") ? pdf(answer) : word(answer);
    }

    private static Response document(People person, Api.Case incident, String file) {
        Response answer = Api.as(person).get("/incidents/" + incident.id() + "/documents/" + file);
        assertThat(answer.statusCode()).as(file).isEqualTo(200);
        return answer;
    }

    private static String pdf(Response answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static String word(Response answer) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().replaceAll("\\s+", "");
        }
    }
}
