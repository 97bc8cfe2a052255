package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A general hazard from the first photo to its write-off; each test is the next step of the same one. */
@Order(1)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RectificationJourneyTest {
    private static final String TITLE = "抛光车间除尘器积尘未清理";
    private static final Pattern NUMBER = Pattern.compile("YH-\\d+-\\d+-\\d+");

    private final LocalDate today = LocalDate.now();
    private Stage stage;
    private Person enterprise;
    private Person supervisor;
    private Filed hazard;

    @BeforeAll
    void everybody_is_signed_in(Stage stage) {
        this.stage = stage;
        enterprise = stage.onThePhone("qiye");
        supervisor = stage.atTheDesk("jianguan");
    }

    @AfterAll
    void everybody_leaves() {
        enterprise.close();
        supervisor.close();
    }

    @Test
    @Order(1)
    void an_enterprise_reports_with_a_photo_in_under_a_minute_and_sees_who_has_it_why_and_until_when() {
        enterprise.shot("1-home");
        long begun = System.nanoTime();
        ReportForm form = ReportForm.open(enterprise);

        form.photo("IMG_0001.jpg");
        form.where("抛光车间东侧除尘器旁");
        form.what("粉尘防爆", TITLE, "除尘器灰斗和管道内积尘约两厘米，已停机断电并设警戒。");
        form.nothingOfWhatIsAsked();
        assertThat(form.suggestion()).containsText("建议按一般隐患处理");
        enterprise.shot("2-report");
        form.send();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        Locator sent = enterprise.page().locator(".sent");
        assertThat(sent).containsText("台儿庄区应急管理局");
        assertThat(sent).containsText(Pattern.compile("为什么是它：.+依据：.+"));
        assertThat(sent.getByRole(AriaRole.TIMER)).containsText("还剩");
        assertThat(sent).containsText("到期时间");
        enterprise.shot("3-sent");

        enterprise.button("查看这条隐患").click();
        assertThat(enterprise.heading(TITLE)).isVisible();
        hazard = new Filed(
                idInAddress(),
                numberIn(enterprise.page().locator(".hazard-line").textContent()),
                TITLE);
        assertThat(enterprise.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开 IMG_0001.jpg")))
                .isVisible();
        enterprise.shot("4-reported");
    }

    @Test
    @Order(2)
    void the_supervisor_finds_it_in_the_inbox_confirms_the_grade_and_orders_rectification_with_a_date() {
        HazardView view = HazardView.handle(supervisor, hazard).is("待核定");
        supervisor.shot("5-to-grade");
        view.begin("核定等级")
                .choose("一般隐患")
                .write("理由", "现场核对判定标准第十一条，未发现所列情形。")
                .shot("6-grading")
                .sign();
        view.is("待下整改指令");

        view.begin("下达整改指令")
                .write("整改要求", "停机清理除尘器灰斗和管道积尘，恢复后试运行。")
                .pick("整改完成期限", today.plusDays(10))
                .shot("7-order")
                .sign();
        view.is("整改中");

        assertThat(enterprise.page().locator(".hazard-line")).containsText("整改中");
    }

    @Test
    @Order(3)
    void the_enterprise_files_progress_and_asks_for_more_time() {
        HazardView view = HazardView.open(enterprise, hazard).is("整改中");
        assertThat(enterprise.page().locator(".pressing")).containsText("还剩");
        enterprise.shot("8-rectifying");

        view.begin("报告进展").write("进展情况", "灰斗已清空，管道清理过半。").write("完成比例（%）", "60").sign();
        view.begin("申请延期")
                .pick("延期至", today.plusDays(15))
                .write("理由", "更换的滤筒尚未到货。")
                .shot("9-extension")
                .sign();

        assertThat(view.steps()).not().containsText("申请延期");
        assertThat(enterprise.page().getByText("待答复")).isVisible();
    }

    @Test
    @Order(4)
    void the_supervisor_grants_it_and_the_end_moves() {
        HazardView view = HazardView.handle(supervisor, hazard);
        view.begin("答复延期")
                .choose("同意")
                .pick("延期至", today.plusDays(15))
                .write("理由", "情况属实，期间保持停机。")
                .sign();

        assertThat(supervisor.page().getByText("同意延期")).isVisible();
        assertThat(supervisor.page().locator(".pressing")).containsText("到期时间 " + today.plusDays(15));
        supervisor.shot("10-extended");
    }

    @Test
    @Order(5)
    void the_enterprise_asks_for_acceptance_and_cannot_check_its_own_work() {
        HazardView view = HazardView.open(enterprise, hazard);
        view.begin("申请验收").write("整改完成情况", "积尘已全部清理，滤筒已更换，试运行正常。").sign();
        view.is("待验收");

        assertThat(view.steps()).containsText("目前没有需要您办理的事项");
        Service asDoer = stage.service("hazard", "qiye");
        JsonNode now = asDoer.get("/hazards/" + hazard.id()).ok();
        Map<String, Object> check = Map.of("passed", true, "opinion", "自验合格");
        assertThat(asDoer.step(now, "verifications", check).status()).isEqualTo(403);
    }

    @Test
    @Order(6)
    void another_person_of_the_same_body_verifies_and_it_is_written_off() {
        try (Person head = stage.atTheDesk("juzhang")) {
            HazardView view = HazardView.handle(head, hazard).is("待验收");
            view.begin("现场验收")
                    .choose("合格")
                    .write("现场验收意见", "现场复查，积尘已清理，除尘系统运行正常。")
                    .shot("11-verification")
                    .sign();
            view.is("已销号");
            head.tab("办理记录");
            assertThat(head.page().locator(".history")).containsText("现场复查，积尘已清理，除尘系统运行正常。");
            head.shot("12-written-off");
        }
        HazardView.open(enterprise, hazard).is("已销号");
        assertThat(enterprise.page().getByText("隐患已销号，办理结束。")).isVisible();
        enterprise.shot("13-done");
    }

    private String idInAddress() {
        String address = enterprise.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String numberIn(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).isTrue();
        return number.group();
    }
}
