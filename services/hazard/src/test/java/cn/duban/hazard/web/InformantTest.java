package cn.duban.hazard.web;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.GUANLIYUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIAOTONG;
import static cn.duban.hazard.fixture.People.JIWEI;
import static cn.duban.hazard.fixture.People.JUZHANG;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.QIYE2;
import static cn.duban.hazard.fixture.People.QIYEFUZE;
import static cn.duban.hazard.fixture.People.WANGGE;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.barrage.Caller;
import cn.duban.embedded.barrage.ReadWalk;
import cn.duban.embedded.barrage.Service;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.PaperText;
import cn.duban.fixtures.Tables;
import cn.duban.hazard.document.DocumentKind;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.Photos;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an informant said stands nowhere but before those who handle it: every address of the service is read for it. */
@QuarkusTest
class InformantTest {
    private static final String NAME = "举报人甲乙丙";
    private static final String OPEN = "巡查时看见的积尘";
    private static final String WORDS = "夜间把泄压口焊死的原话";
    private static final String WHERE = "三号罐旁暗门";
    private static final List<String> MARKS = List.of(NAME, WORDS, WHERE, "夜间焊死", "补充的原话");

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
    void nobodyButTheHandlersReadsWhatAnInformantSaidWhileItIsLookedInto() {
        String photo = Photos.of(WANGGE).get(0);
        Api.Case told = tipOff(photo);
        told.done(JIANGUAN, "send-backs", Map.of("reason", "请补充"))
                .done(WANGGE, "resubmissions", Map.of("supplement", "补充的原话：" + NAME));

        for (People outsider : List.of(QIYE, QIYEFUZE, QIYE2, JIAOTONG, JIWEI, LINGDAO, GUANLIYUAN, YUANFANG)) {
            assertThat(found(outsider, told, photo)).as(outsider.toString()).isEmpty();
        }
        assertThat(told.read(QIYE).statusCode()).as("not told yet").isEqualTo(404);
        assertThat(Api.as(QIYEFUZE).get("/evidence/" + photo).statusCode()).isEqualTo(404);
        assertThat(Api.as(LINGDAO).get("/evidence/" + photo).statusCode()).isEqualTo(404);

        for (People handler : List.of(JIANGUAN, JUZHANG, ANWEIBAN, WANGGE)) {
            assertThat(told.read(handler).asString()).as(handler.toString()).contains(WORDS, NAME, WHERE, "补充的原话");
            assertThat(Api.as(handler).get("/evidence/" + photo).statusCode()).isEqualTo(200);
        }
        assertThat(Tables.holding(sql, MARKS, "hazard_informant", "idempotency_key"))
                .isEmpty();
    }

    @Test
    void whatTheEnterpriseIsOrderedToDoItSeesAndNotWhoToldNorThatSomebodyDid() {
        String photo = Photos.of(WANGGE).get(0);
        Api.Case told = tipOff(photo);
        told.done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "criterionIds", List.of(), "reason", "现场查看"));
        told.done(
                JIANGUAN,
                "orders",
                Map.of("demand", "限期拆除焊死部位", "dueDate", time.today().plusDays(3).toString()));

        var seen = told.read(QIYE);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.<String>path("order.demand")).isEqualTo("限期拆除焊死部位");
        assertThat(seen.<Object>path("source")).isNull();
        assertThat(seen.<Object>path("reporter")).isNull();
        assertThat(seen.<Object>path("informant")).isNull();
        assertThat(seen.<String>path("order.by.organisationName")).isNotBlank();
        assertThat(seen.<Object>path("order.by.name")).isNull();
        assertThat(seen.asString()).doesNotContain("wangge", "jianguan", "TIP_OFF", "举报");
        assertThat(found(QIYE, told, photo)).isEmpty();
        assertThat(found(QIYEFUZE, told, photo)).isEmpty();
        assertThat(told.read(JIANGUAN).asString()).contains(WORDS);
    }

    @Test
    void whatWasReportedOpenlyIsReadByTheEnterpriseAsItWas() {
        Map<String, Object> body = new HashMap<>(Api.filing("description", OPEN));
        body.put("source", "GRID_PATROL");
        body.put("divisionCode", SmallRegistry.VILLAGE);
        Api.Case open = Api.file(WANGGE, body);
        assertThat(open.read(QIYE).asString()).contains(OPEN).doesNotContain("wangge");
        assertThat(open.read(QIYE).<String>path("reporter.organisationName")).isNotBlank();
    }

    private static Api.Case tipOff(String photo) {
        Map<String, Object> body = Api.filing("source", "TIP_OFF");
        body.put("divisionCode", SmallRegistry.VILLAGE);
        body.put("title", "夜间焊死");
        body.put("description", NAME + "说：" + WORDS);
        body.put("place", WHERE);
        body.put("evidenceIds", List.of(photo));
        return Api.file(WANGGE, body);
    }

    /** Addresses at which the reader finds one of the marks. */
    private List<String> found(People reader, Api.Case told, String photo) {
        String clock = sql.first(
                        "select id::text from deadline where subject_id = ? limit 1",
                        row -> row.getString(1),
                        told.id())
                .orElseThrow();
        return new ReadWalk(Service.on(RestAssured.port))
                .pdf(PaperText::pdf)
                .at("hazards", told.id())
                .at("plates", told.id())
                .at("enterprises", "ent-1")
                .at("evidence", photo)
                .at(
                        "documents",
                        Arrays.stream(DocumentKind.values()).map(Enum::name).toArray(String[]::new))
                .at("clock-questions", clock)
                .at("schemes", "00000000-0000-0000-0000-000000000000")
                .with("subject", told.id(), clock, photo)
                .with("version", "THUMBNAIL", "SCREEN", "ORIGINAL")
                .with("q", "焊死", "举报", NAME, "木业")
                .with("state", "REPORTED", "RECTIFYING")
                .with("grade", "GENERAL")
                .with("level")
                .with("bucket", "LATER", "H72")
                .with("matter", "sector.light-industry")
                .with("organisation", "tez-yingjiju")
                .with("enterprise", "ent-1")
                .with("division", "370405")
                .with("mine", "true")
                .with("sort", "REPORTED", "DUE", "NUMBER")
                .with("seq")
                .with("hash")
                .with("at")
                .with("date")
                .without("/dead-letters", "/q/")
                .finds(Caller.bearing(reader.name(), reader.bearer()), MARKS);
    }
}
