package cn.duban.hazard.document;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.PaperText;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers over HTTP: who gets which, and what stands in them. */
@QuarkusTest
class DocumentsTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aPaperCanBeHadOnceThereIsSomethingToMakeItFrom() {
        PlateCase plate = PlateCase.decided(time);
        Response offers = Api.as(QIYE).get("/plates/" + plate.id() + "/documents");
        assertThat(offers.<List<String>>path("kind"))
                .containsExactly("PLATE_NOTICE", "RECTIFICATION_ORDER", "LIFTING_NOTICE");
        assertThat(offers.<List<Boolean>>path("available")).containsOnly(false);
        assertThat(offers.<List<String>>path("why")).containsExactly("还没有下达督办通知书", "还没有下达整改指令", "还没有摘牌");
        get(QIYE, "/plates/" + plate.id() + "/documents/PLATE_NOTICE.pdf")
                .then()
                .statusCode(409);
        get(QIYE, "/plates/" + plate.id() + "/documents/NO_SUCH.pdf").then().statusCode(404);
    }

    @Test
    void theNoticeTheOrderAndTheLiftingSayWhatWasDecidedAndComeOutTheSameAgain() throws IOException {
        PlateCase plate = PlateCase.passed(time)
                .penalised()
                .done(ANWEIBAN, "records", Map.of("withBody", "市安委办"))
                .done(ANWEIBAN, "publications", Map.of("channel", "网站"))
                .done(ANWEIBAN_B, "liftings", Map.of("number", "台安摘〔2026〕7号", "reason", "治理<b>到位</b>"));
        plate.hazard().done(JIANGUAN, "orders", Map.of("demand", "停用除尘系统", "stopWork", true));
        String base = "/plates/" + plate.id() + "/documents/";

        contains(
                base + "PLATE_NOTICE",
                "重大事故隐患挂牌督办通知书",
                "区安委办",
                "演示木业：",
                "停用除尘系统，彻底治理",
                "四(二)1(5)",
                "区县级挂牌督办",
                plate.read(LINGDAO).path("notice.number"));
        contains(base + "LIFTING_NOTICE", "重大事故隐患摘牌通知书", "台安摘〔2026〕7号", "治理<b>到位</b>");
        contains(
                "/hazards/" + plate.hazard().id() + "/documents/RECTIFICATION_ORDER",
                "安全生产隐患整改指令书",
                "演示木业：",
                "停用除尘系统",
                "应当停产停业",
                "重大事故隐患");
        byte[] first = get(QIYE, base + "PLATE_NOTICE.pdf").asByteArray();
        assertThat(get(LINGDAO, base + "PLATE_NOTICE.pdf").asByteArray()).isEqualTo(first);
        get(YUANFANG, base + "PLATE_NOTICE.pdf").then().statusCode(404);
    }

    private static void contains(String path, String... texts) throws IOException {
        String pdf = PaperText.pdf(get(QIYE, path + ".pdf"));
        String word = PaperText.word(get(QIYE, path + ".docx"));
        for (String text : texts) {
            assertThat(pdf).contains(text);
            assertThat(word).contains(text);
        }
    }

    private static Response get(People person, String path) {
        return Api.as(person).get(path);
    }
}
