package cn.duban.accountability.document;

import static cn.duban.accountability.fixture.People.ANWEIBAN;
import static cn.duban.accountability.fixture.People.JIWEI;
import static cn.duban.accountability.fixture.People.JUZHANG;
import static cn.duban.accountability.fixture.People.LINGDAO;
import static cn.duban.accountability.fixture.People.QIYEFUZE;
import static cn.duban.accountability.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.accountability.fixture.Api;
import cn.duban.accountability.fixture.Handling;
import cn.duban.accountability.fixture.People;
import cn.duban.accountability.fixture.SmallRegistry;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.PaperText;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of cases and interviews over HTTP: who gets which, and what stands in them. */
@QuarkusTest
class DocumentsTest {
    private static final String BUREAU = "BODY:tez-yingjiju";

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void eachSubjectGetsItsOwnPapersAndReadsNothingOfTheOthers() throws IOException {
        Api.Matter one = noticed();
        String papers = one.path() + "/documents";

        assertThat(Api.as(ANWEIBAN).get(papers).<List<String>>path("subject"))
                .containsExactly(Handling.ENTERPRISE, Handling.ENTERPRISE, Handling.ENTERPRISE, BUREAU, BUREAU, BUREAU);
        Response own = Api.as(QIYEFUZE).get(papers);
        assertThat(own.<List<String>>path("kind")).containsExactly("NOTICE", "DECISION", "REVIEW");
        assertThat(own.<List<String>>path("subject")).containsOnly(Handling.ENTERPRISE);
        assertThat(own.<List<String>>path("why")).containsExactly(null, "还没有作出处理决定", "没有复核，或者还没有作出复核决定");

        String notice = both(QIYEFUZE, papers + "/NOTICE", "");
        assertThat(notice)
                .contains("拟处理告知书", "台安告〔2026〕1号", "演示木业：", "多次拒不配合检查", "警示通报", "你单位有权陈述和申辩", "（条款未核对）")
                .doesNotContain("分管负责人到场");
        assertThat(both(JIWEI, papers + "/NOTICE", "?subject=" + BUREAU))
                .contains("区应急局：", "约谈：分管负责人到场")
                .doesNotContain("警示通报");
        Api.as(QIYEFUZE).get(papers + "/DECISION.pdf").then().statusCode(409);
        Api.as(QIYEFUZE).get(papers + "/NOTICE.pdf?subject=" + BUREAU).then().statusCode(404);
        Api.as(ANWEIBAN).get(papers + "/NOTICE.pdf").then().statusCode(400);
        Api.as(ANWEIBAN).get(papers + "/SUMMONS.pdf").then().statusCode(404);
        Api.as(YUANFANG).get(papers).then().statusCode(404);
    }

    @Test
    void theDecisionAndItsReviewSayWhatWasDecidedAndComeOutTheSameAgain() throws IOException {
        Api.Matter one = noticed();
        one.done(QIYEFUZE, "answers", Map.of("waived", false, "text", "已整改，请求从轻"));
        one.done(JUZHANG, "answers", Map.of("waived", true, "text", ""));
        one.done(
                LINGDAO,
                "decisions",
                Map.of(
                        "number",
                        "台安决〔2026〕9号",
                        "reasons",
                        "事实清楚<b>证据充分</b>",
                        "considered",
                        "部分采纳",
                        "measures",
                        List.of(Handling.measure(Handling.ENTERPRISE, "WARNING_NOTICE"))));
        String papers = one.path() + "/documents";

        assertThat(both(QIYEFUZE, papers + "/DECISION", ""))
                .contains("处理决定书", "台安决〔2026〕9号", "事实清楚<b>证据充分</b>", "部分采纳", "警示通报", "前申请复核");
        assertThat(both(JUZHANG, papers + "/DECISION", "")).contains("区应急局：", "对你单位不予追究");
        byte[] first = Api.as(QIYEFUZE).get(papers + "/DECISION.pdf").asByteArray();
        assertThat(Api.as(JIWEI)
                        .get(papers + "/DECISION.pdf?subject=" + Handling.ENTERPRISE)
                        .asByteArray())
                .isEqualTo(first);

        one.done(QIYEFUZE, "appeals", Map.of("grounds", "处理过重"));
        one.done(JIWEI, "reviews", Map.of("revoked", true, "reasons", "事实认定有误"));
        assertThat(both(QIYEFUZE, papers + "/REVIEW", "")).contains("复核决定书", "决定予以撤销", "事实认定有误");
    }

    @Test
    void anInterviewGivesItsSummonsAndItsMinutes() throws IOException {
        Response answer = Api.post(
                ANWEIBAN,
                "/interviews",
                Map.of(
                        "subjectKind", "ENTERPRISE",
                        "subjectId", "ent-1",
                        "reason", "隐患逾期未整改",
                        "number", "台安约〔2026〕8号",
                        "appointedAt", time.now().plusDays(3).toString(),
                        "place", "区安委办会议室"));
        Api.Matter one = new Api.Matter("/interviews/" + answer.path("id"));
        String papers = one.path() + "/documents";

        assertThat(Api.as(QIYEFUZE).get(papers).<List<Boolean>>path("available"))
                .containsExactly(true, false);
        Api.as(QIYEFUZE).get(papers + "/MINUTES.pdf").then().statusCode(409);
        assertThat(both(QIYEFUZE, papers + "/SUMMONS", ""))
                .contains("约谈通知书", "台安约〔2026〕8号", "演示木业：", "隐患逾期未整改", "区安委办会议室", "张发〔2020〕47号四(具体)1(6)");

        time.advance(Duration.ofDays(4));
        one.done(ANWEIBAN, "attendances", Map.of("attended", true, "people", "主要负责人"));
        Map<String, Object> promise =
                Map.of("text", "清理通道", "until", time.today().plusDays(20).toString());
        one.done(ANWEIBAN, "minutes", Map.of("content", "通报隐患情况", "commitments", List.of(promise)));
        assertThat(both(QIYEFUZE, papers + "/MINUTES", "")).contains("约谈纪要", "约谈对象：演示木业", "主要负责人", "通报隐患情况", "1.清理通道");
        Api.as(YUANFANG).get(papers + "/MINUTES.pdf").then().statusCode(404);
    }

    /** An enterprise and the bureau above it, told of what is held against each. */
    private Api.Matter noticed() {
        Api.Matter one =
                Handling.opened(ANWEIBAN, "ENTERPRISE", "ent-1", time.now().minusDays(1));
        one.done(
                ANWEIBAN,
                "subjects",
                Map.of(
                        "subjectKind", "BODY",
                        "subjectId", "tez-yingjiju",
                        "occurredAt", time.now().minusDays(1).toString()));
        one.done(
                ANWEIBAN,
                "investigations",
                Map.of(
                        "findings",
                        "事实清楚",
                        "proposals",
                        List.of(
                                Handling.measure(Handling.ENTERPRISE, "WARNING_NOTICE"),
                                Map.of("subject", BUREAU, "kind", "INTERVIEW", "text", "分管负责人到场"))));
        return Handling.noticed(one);
    }

    /** What the paper says, which is the same in both formats. */
    private static String both(People person, String path, String query) throws IOException {
        String pdf = PaperText.pdf(Api.as(person).get(path + ".pdf" + query));
        assertThat(PaperText.word(Api.as(person).get(path + ".docx" + query))).isEqualTo(pdf);
        return pdf;
    }
}
