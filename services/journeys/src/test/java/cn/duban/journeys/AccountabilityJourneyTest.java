package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An interview from its summons to the kept promise, a leader's own page, and a case nobody decides unheard. */
@Order(5)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountabilityJourneyTest {
    private static final int DESK_MINUTES = 2;

    private final Stage stage;
    private Matter interview;

    AccountabilityJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    @Order(1)
    void an_enterprise_is_summoned_signs_for_it_and_comes() {
        Way way = new Way(stage);
        JsonNode summoned = stage.service("accountability", "anweiban")
                .post(
                        "/interviews",
                        Map.of(
                                "subjectKind", "ENTERPRISE",
                                "subjectId", Filed.ENTERPRISE,
                                "reason", "重大隐患逾期未治理",
                                "number", "台安约〔2026〕1号",
                                "place", "区安委办会议室",
                                "appointedAt",
                                        way.now().plusMinutes(DESK_MINUTES).toString()))
                .ok();
        interview = new Matter(
                stage, "accountability", "interviews", summoned.path("id").asText());

        try (Person enterprise = stage.onThePhone("qiyefuze")) {
            enterprise.open("/interviews/" + interview.id());
            enterprise.shot("60-interview-summons");
            StepForm.begin(enterprise, "签收约谈通知").sign();
        }
        assertThat(interview.seenBy("anweiban").at("/summonses/0/received/at").asText())
                .isNotBlank();
    }

    @Test
    @Order(2)
    void the_minutes_hold_a_promise_with_its_own_day_which_is_kept_and_checked() {
        stage.service("registry", "guanliyuan")
                .post("/demo-clock", Map.of("advanceSeconds", 300))
                .ok();
        try (Person office = stage.atTheDesk("anweiban");
                Person enterprise = stage.onThePhone("qiyefuze")) {
            office.open("/interviews/" + interview.id());
            StepForm.begin(office, "登记到场情况").choose("到场").sign();
            StepForm.begin(office, "提交约谈纪要")
                    .write("约谈纪要", "指出隐患逾期的事实，要求限期治理")
                    .write("承诺事项", "三十日内完成除尘系统改造")
                    .pick("完成期限", LocalDate.now().plusDays(20))
                    .shot("61-minutes")
                    .sign();

            enterprise.open("/interviews/" + interview.id());
            enterprise.shot("62-promise");
            StepForm.begin(enterprise, "报告承诺落实").write("落实情况", "改造完成并通过验收").sign();

            office.open("/interviews/" + interview.id());
            StepForm.begin(office, "核查承诺落实").choose("已落实").write("意见", "现场核实属实").sign();
            office.shot("63-interview-done");
        }
        assertThat(interview.seenBy("anweiban").path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    @Order(3)
    void a_mayor_sees_on_the_phone_what_is_owed_and_files_the_evidence() {
        try (Person mayor = stage.onThePhone("zhenzhang")) {
            mayor.open("/duties/mine");
            mayor.shot("64-own-duties");
            mayor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("报送履职材料"))
                    .or(mayor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("报送履职材料")))
                    .first()
                    .click();
            StepForm form = StepForm.opened(mayor, "报送履职材料").select("材料类型", "检查记录");
            form.write("履职情况", "带队检查两家金属抛光企业，发现问题三项，当场交办")
                    .write("签字人", "演示检查员甲、演示检查员乙")
                    .photo("inspection.jpg")
                    .shot("65-duty-evidence");
            form.sign();
            mayor.open("/duties/mine");
            assertThat(mayor.page().getByText("按期完成").first()).isVisible();
            mayor.shot("66-duty-done");
            assertThat(mayor.ask("/api/accountability/duties/mine").path("done"))
                    .isNotEmpty();
        }
    }

    @Test
    @Order(4)
    void a_case_is_not_decided_without_notice_and_the_leader_of_the_subject_does_not_see_into_it() {
        Way way = new Way(stage);
        JsonNode opened = stage.service("accountability", "anweiban")
                .post(
                        "/cases",
                        Map.of(
                                "subjectKind",
                                "ENTERPRISE",
                                "subjectId",
                                Filed.ENTERPRISE,
                                "text",
                                "多次拒不配合检查",
                                "occurredAt",
                                way.now().minusDays(1).toString()))
                .ok();
        Matter one =
                new Matter(stage, "accountability", "cases", opened.path("id").asText());
        Service.Answer refused =
                one.attempt("lingdao", "decisions", Map.of("number", "1", "reasons", "处理", "measures", List.of()));
        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.body().path("detail").asText()).isNotBlank();

        try (Person office = stage.atTheDesk("anweiban")) {
            office.open("/cases/" + one.id());
            office.shot("67-case");
            office.open("/cases");
            office.shot("68-cases");
            office.open("/duties");
            office.shot("69-duties");
        }
    }
}
