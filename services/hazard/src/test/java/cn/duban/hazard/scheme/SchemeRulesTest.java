package cn.duban.hazard.scheme;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.ANWEIBAN_B;
import static cn.duban.hazard.fixture.People.GUANLIYUAN;
import static cn.duban.hazard.fixture.People.JIWEI;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.SHIANWEIBAN;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static cn.duban.hazard.scheme.Drafts.BEFORE_LIFTING;
import static cn.duban.hazard.scheme.Drafts.draft;
import static cn.duban.hazard.scheme.Drafts.draw;
import static cn.duban.hazard.scheme.Drafts.publish;
import static cn.duban.hazard.scheme.Drafts.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.PlateCase;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may draw, publish and withdraw a scheme, what is refused and why, and from when to when it holds. */
@QuarkusTest
class SchemeRulesTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aSchemeThatCannotHoldIsRefusedWithWhatIsWrong() {
        refused(draft(step("APPROVE", "审批", "Flow_ToFilePlan", "tez-zhengfu", 1)), "企业");
        refused(draft(step("APPROVE", "审批", "Flow_Issued", "tez-zhengfu", 1)), "附加环节");
        refused(draft(step("APPROVE", "审批", "Flow_Nowhere", "tez-zhengfu", 1)), "没有这个位置");
        refused(draft(step("APPROVE", "审批", "Flow_LiftingPublished", "tez-zhengfu", 1)), "没有需要办理的环节");
        refused(draft(step("APPROVE", "${''.getClass()}", BEFORE_LIFTING, "tez-zhengfu", 1)), "${");
        refused(draft(step("APPROVE", "审\n批", BEFORE_LIFTING, "tez-zhengfu", 1)), "控制字符");
        refused(draft(step("APPROVE", "审批", BEFORE_LIFTING, "ent-1", 1)), "不能办理");
        refused(draft(step("APPROVE", "审批", BEFORE_LIFTING, "zz-anweiban", 1)), "不在本方案的区划内");
        refused(draft(step("APPROVE", "审批", BEFORE_LIFTING, "nobody", 1)), "没有这个机构");
        refused(
                draft(
                        step("APPROVE", "审批", BEFORE_LIFTING, "tez-zhengfu", 3),
                        step("COUNTERSIGN", "会签", "Flow_Passed", "tez-yingjiju", 2)),
                "5个工作日");
        Map<String, Object> other = draft(step("APPROVE", "审批", BEFORE_LIFTING, "tez-zhengfu", 1));
        other.put("model", "AccountabilityCase");
        refused(other, "没有可以附加环节的流程");
        other.put("model", "HazardPlate");
        other.put("divisionCode", "999999");
        refused(other, "区划");

        Map<String, Object> good = draft(step("APPROVE", "审批", BEFORE_LIFTING, "tez-zhengfu", 1));
        draw(YUANFANG, good).statusCode(403).body("type", endsWith("not-your-division"));
        draw(LINGDAO, good).statusCode(403);
        draw(QIYE, good).statusCode(403);
        Api.as(QIYE).get("/schemes").then().statusCode(403);
        draw(ANWEIBAN, draft()).statusCode(400);
        draw(ANWEIBAN, draft(step("MEND", "补正", BEFORE_LIFTING, "tez-zhengfu", 1)))
                .statusCode(400);
        draw(ANWEIBAN, draft(step("APPROVE", "审批", BEFORE_LIFTING, "tez-zhengfu", 11)))
                .statusCode(400);
        draw(ANWEIBAN, draft(step("APPROVE", " ", BEFORE_LIFTING, "tez-zhengfu", 1)))
                .statusCode(400);
    }

    @Test
    void whoDrewItDoesNotPublishItAndOthersReadTheirOwnOnly() {
        Map<String, Object> good = draft(step("APPROVE", "审批", BEFORE_LIFTING, "tez-zhengfu", 1));
        String id = draw(ANWEIBAN, good).statusCode(201).extract().path("scheme.id");

        publish(ANWEIBAN, id, time.today()).statusCode(409).body("type", endsWith("same-person"));
        publish(ANWEIBAN_B, id, time.today().minusDays(1)).statusCode(422);
        publish(YUANFANG, id, time.today()).statusCode(404);
        publish(GUANLIYUAN, id, time.today()).statusCode(403);
        Api.as(YUANFANG).get("/schemes/" + id).then().statusCode(404);
        assertThat(Api.as(YUANFANG).get("/schemes?size=100").<List<String>>path("items.id"))
                .doesNotContain(id);
        for (People reader : List.of(LINGDAO, JIWEI, SHIANWEIBAN, GUANLIYUAN)) {
            Api.as(reader).get("/schemes/" + id).then().statusCode(200).body("scheme.added[0].body.name", is("区政府"));
        }
        publish(ANWEIBAN_B, id, time.today().plusDays(1)).statusCode(200);
        publish(ANWEIBAN_B, id, time.today().plusDays(1)).statusCode(409).body("type", endsWith("not-a-draft"));
        assertThat(Api.as(JIWEI).get("/audit?subject=" + id).<List<String>>path("items.action"))
                .containsExactly("SchemeDrawn", "SchemePublished");
        withdrawn(id);
        withdrawn(id, 409);
    }

    @Test
    void newPlatesFollowItFromItsDayOnAndNoLongerOnceItIsWithdrawn() {
        String id = draw(ANWEIBAN, draft(step("INFORM", "告知应急局", "Flow_ToDecide", "tez-yingjiju", 1)))
                .statusCode(201)
                .extract()
                .path("scheme.id");
        publish(ANWEIBAN_B, id, time.today().plusDays(1)).statusCode(200);
        assertThat(added(PlateCase.proposed(time))).isEmpty();

        time.advance(Duration.ofDays(1));
        PlateCase under = PlateCase.proposed(time);
        assertThat(added(under)).containsExactly("Added_1");

        withdrawn(id);
        assertThat(added(under)).containsExactly("Added_1");
        assertThat(added(PlateCase.proposed(time))).isEmpty();
    }

    private static List<String> added(PlateCase plate) {
        return plate.read(LINGDAO).path("added.key");
    }

    private static void withdrawn(String id) {
        withdrawn(id, 200);
    }

    private static void withdrawn(String id, int status) {
        Api.post(ANWEIBAN, "/schemes/" + id + "/withdrawals", Map.of("reason", "试行结束"))
                .then()
                .statusCode(status);
    }

    private static void refused(Map<String, Object> draft, String why) {
        draw(ANWEIBAN, draft)
                .statusCode(422)
                .body("detail", containsString(why))
                .body("errors[0].message", containsString(why));
    }
}
