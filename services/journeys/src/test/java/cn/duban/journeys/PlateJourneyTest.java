package cn.duban.journeys;

import static cn.duban.embedded.testing.Patience.await;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plate from the rule that proposes it to its published lifting; each test is the next step of the same one. */
@Order(4)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlateJourneyTest {
    private static final String TITLE = "除尘系统未设泄爆隔爆装置";

    private final LocalDate today = LocalDate.now();
    private Stage stage;
    private Person office;
    private Person supervisor;
    private Person enterprise;
    private Matter hazard;
    private Matter plate;

    @BeforeAll
    void everybody_is_signed_in(Stage stage) {
        this.stage = stage;
        office = stage.atTheDesk("anweiban");
        supervisor = stage.atTheDesk("jianguan");
        enterprise = stage.onThePhone("qiyefuze");
    }

    @AfterAll
    void everybody_leaves() {
        office.close();
        supervisor.close();
        enterprise.close();
    }

    @Test
    @Order(1)
    void a_major_hazard_is_proposed_by_rule_and_the_leader_lists_it() {
        Way way = new Way(stage);
        String id = way.inspect(TITLE).path("id").asText();
        hazard = new Matter(stage, "hazard", "hazards", id);
        hazard.take("jianguan", "gradings", Map.of("grade", "MAJOR", "reason", "干式除尘系统无泄爆、隔爆装置"));
        plate = new Matter(stage, "hazard", "plates", proposed(id));

        // Deciding, issuing, reviewing and lifting are four hands.
        try (Person leader = stage.atTheDesk("lingdao")) {
            leader.open("/plates");
            leader.page().getByText(TITLE).first().click();
            assertThat(leader.heading(TITLE)).isVisible();
            leader.shot("50-plate-proposed");
            StepForm.begin(leader, "决定是否挂牌").choose("予以挂牌").sign();
        }
        plate.take("anweizhuren", "notices", notice());
        plate.take("jianguan", "services", Map.of("method", "DIRECT", "recipient", "安全科"));

        enterprise.open("/plates/" + plate.id());
        StepForm.begin(enterprise, "签收督办通知书").shot("51-plate-receipt").sign();
        enterprise.shot("52-plate-received");
        assertThat(plate.seenBy("lingdao").path("state").asText()).isEqualTo("PLANNING");
    }

    @Test
    @Order(2)
    void the_plan_with_its_five_elements_is_reviewed_and_the_enterprise_applies_after_its_own_evaluation() {
        plate.take(
                "qiye",
                "plans",
                Map.of(
                        "responsible", "主要负责人",
                        "measures", "加装泄爆、隔爆装置",
                        "funds", 120000,
                        "deadline", today.plusDays(10).toString(),
                        "contingency", "现场处置方案"));
        plate.take("jianguan", "plan-reviews", Map.of("approved", true));
        plate.take("anweiban", "records", Map.of("withBody", "枣庄市安委办"));
        plate.take("anweiban", "publications", Map.of("channel", "区政府网站"));

        enterprise.open("/plates/" + plate.id());
        StepForm.begin(enterprise, "评估治理结果")
                .choose("具备资质的安全评价机构")
                .write("评估人员或者机构", "演示评价机构")
                .write("资质证书编号", "APJ-000")
                .write("评估结论", "泄爆、隔爆装置有效")
                .choose("符合")
                .photo("report.jpg")
                .shot("53-plate-evaluation")
                .sign();
        plate.take("qiye", "acceptance-requests", Map.of("statement", "治理完成，申请摘牌", "evidenceIds", List.of()));
        assertThat(plate.seenBy("lingdao").path("state").asText()).isEqualTo("ACCEPTANCE");
    }

    @Test
    @Order(3)
    void two_inspectors_go_through_the_checklist_on_site() {
        supervisor.open("/plates/" + plate.id());
        StepForm form = StepForm.begin(supervisor, "现场核查").chooseEverywhere("合格");
        form.write("核查意见", "治理到位，可以摘牌").choose("核查合格");
        form.signer(1, "演示检查员甲").signer(2, "演示检查员乙").photo("site.jpg").shot("54-plate-review");
        form.sign();
        assertThat(plate.seenBy("lingdao").path("state").asText()).isEqualTo("PASSED");
    }

    @Test
    @Order(4)
    void it_is_not_lifted_before_the_mandatory_penalty_is_recorded() {
        Service.Answer refused = plate.attempt("anweiban", "liftings", Map.of("number", "台安摘〔2026〕1号"));
        assertThat(refused.body().path("type").asText()).endsWith("penalty-missing");
        assertThat(refused.body().at("/basis/document").asText()).isNotBlank();

        supervisor.open("/hazards/" + hazard.id());
        StepForm.begin(supervisor, "登记行政处罚")
                .write("处罚决定书文号", "台应急罚〔2026〕9号")
                .pick("决定日期", today)
                .write("处罚内容", "责令限期消除，罚款三万元")
                .write("罚款", "30000")
                .photo("penalty.jpg")
                .shot("55-penalty")
                .sign();

        office.open("/plates/" + plate.id());
        StepForm.begin(office, "摘牌").write("摘牌通知书文号", "台安摘〔2026〕1号").sign();
        StepForm.begin(office, "公布摘牌").write("公布渠道", "区政府网站").sign();
        office.shot("56-plate-lifted");
        assertThat(plate.seenBy("lingdao").path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    @Order(5)
    void anybody_reads_of_it_without_signing_in_in_words_somebody_signed() {
        // What others wrote in the case is published by nobody; until words are signed the page says the facts alone.
        Service accountability = stage.service("accountability", "anweiban");
        JsonNode entry = published(accountability);
        assertThat(entry.path("title").asText()).isNotBlank().doesNotContain(TITLE);
        accountability
                .post(
                        "/publications/" + entry.path("id").asText() + "/wordings",
                        Map.of("title", TITLE, "summary", "已按期治理并摘牌"))
                .ok();
        try (Person passerBy = stage.outside()) {
            // An answer may be a minute old.
            await("the plate among what is public")
                    .pollInterval(Duration.ofSeconds(3))
                    .pollInSameThread()
                    .until(() -> published(passerBy).contains(TITLE));
            assertThat(published(passerBy)).doesNotContain(plate.id()).doesNotContain(hazard.id());
            passerBy.open("/public");
            assertThat(passerBy.page().getByText(TITLE).first()).isVisible();
            passerBy.shot("57-public");
        }
    }

    private static JsonNode published(Service accountability) {
        JsonNode[] found = new JsonNode[1];
        await("the publication").until(() -> {
            found[0] = accountability.get("/publications?kind=PLATE").ok().path("items");
            return !found[0].isEmpty();
        });
        return found[0].get(0);
    }

    private static String published(Person person) {
        return person.ask("/public/api/plates?size=50").toString();
    }

    private String proposed(String hazard) {
        JsonNode[] found = new JsonNode[1];
        await("the proposal by rule").until(() -> {
            found[0] = stage.service("hazard", "lingdao")
                    .get("/hazards/" + hazard + "/plates")
                    .ok();
            return !found[0].isEmpty();
        });
        return found[0].get(0).path("id").asText();
    }

    private Map<String, Object> notice() {
        return Map.of(
                "number", "台安督〔2026〕1号",
                "demands", "停用除尘系统，彻底治理",
                "dueDate", today.plusDays(20).toString(),
                "planDueDate", today.plusDays(5).toString(),
                "contact", "区安委办 0632-0000000");
    }
}
