package cn.duban.journeys;

import static cn.duban.embedded.testing.Patience.await;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An incident from the flash report to its closing; each test is the next step of the same one. */
@Order(3)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncidentJourneyTest {
    private static final List<String> SETS =
            List.of("CAUSE_FOUND", "PERSONS_DEALT_WITH", "MEASURES_CARRIED_OUT", "PEOPLE_EDUCATED");

    private Stage stage;
    private Person enterprise;
    private Person duty;
    private Filed incident;
    private IncidentWay way;

    @BeforeAll
    void everybody_is_signed_in(Stage stage) {
        this.stage = stage;
        enterprise = stage.onThePhone("qiye");
        duty = stage.atTheDesk("quzhiban");
    }

    @AfterAll
    void everybody_leaves() {
        enterprise.close();
        duty.close();
    }

    @Test
    @Order(1)
    void an_enterprise_reports_in_three_fields_and_sees_who_has_it_and_until_when() {
        long begun = System.nanoTime();
        FlashForm form = FlashForm.open(enterprise);
        form.what("抛光车间除尘器闪爆，一人被烧伤");
        form.where("抛光车间东侧");
        form.happened("10 分钟前");
        form.known("刚刚");
        enterprise.shot("40-flash");
        form.send();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        Locator sent = enterprise.page().locator(".sent").first();
        assertThat(sent).containsText("台儿庄区应急管理局");
        assertThat(sent.getByRole(AriaRole.TIMER)).containsText("还剩");
        enterprise.shot("41-sent");

        enterprise.page().getByText("查看这起事故").click();
        enterprise.page().waitForURL("**/incidents/*");
        String address = enterprise.page().url();
        way = new IncidentWay(stage, address.substring(address.lastIndexOf('/') + 1));
        incident = Filed.of(way.seenBy("qiye"));
        assertThat(enterprise.heading(incident.title())).isVisible();
    }

    @Test
    @Order(2)
    void the_duty_officers_sign_for_it_and_pass_it_on_and_the_leader_was_told_at_once() {
        HazardView view = HazardView.handle(duty, incident);
        duty.shot("42-to-receive");
        view.begin("签收").sign();
        view.begin("上报").sign();
        duty.shot("43-relayed");

        awaitNotice("shizhiban", "IncidentRelayed");
        awaitNotice("lingdao", "IncidentReported");
        JsonNode atTheCity = way.takeAs("shizhiban", "receipts", Map.of("level", "CITY"));

        JsonNode city = leg(atTheCity, "CITY");
        assertThat(city.path("organisationName").asText()).isEqualTo("枣庄市应急管理局");
        assertThat(city.at("/receivedBy/username").asText()).isEqualTo("shizhiban");
        assertThat(leg(atTheCity, "DISTRICT").path("lateMinutes").asInt()).isZero();
    }

    @Test
    @Order(3)
    void the_bodies_beside_the_chain_are_told_and_the_police_sign_for_it() {
        JsonNode told = way.take(
                "SEND_NOTICE",
                "notices",
                Map.of(
                        "level",
                        "DISTRICT",
                        "recipients",
                        List.of("GOVERNMENT", "PUBLIC_SECURITY", "HUMAN_RESOURCES", "TRADE_UNION", "PROCURATORATE")));

        String police = first(told.path("notices"), "recipient", "PUBLIC_SECURITY")
                .path("id")
                .asText();
        JsonNode signed = way.takeAs("gongan", "notices/" + police + "/receipts", Map.of());

        assertThat(first(signed.path("notices"), "recipient", "PUBLIC_SECURITY")
                        .at("/receivedBy/username")
                        .asText())
                .isEqualTo("gongan");
    }

    @Test
    @Order(4)
    void the_inquiry_reports_and_is_replied_to() {
        way.take(
                "COMPLETE",
                "completions",
                Map.of(
                        "content",
                        Map.of(
                                "unitOverview", "金属抛光，从业 60 人",
                                "cause", "除尘器积尘，待查",
                                "measures", "已停产、断电、警戒",
                                "figures",
                                        Map.of(
                                                "deaths",
                                                0,
                                                "missing",
                                                0,
                                                "seriousInjuries",
                                                1,
                                                "lossFen",
                                                30_000_000))));
        way.take("FORM_INQUIRY", "inquiry", Map.of("deviation", "NONE"));
        JsonNode formed =
                way.take("ADD_MEMBER", "inquiry/members", Map.of("name", "演示组长", "unit", "区应急管理局", "role", "LEADER"));
        String member = formed.at("/inquiry/members/0/id").asText();
        way.take(
                "DECLARE_CONFLICT",
                "inquiry/members/" + member + "/declarations",
                Map.of("conflict", false, "statement", "与事故单位无利害关系"));
        way.take("FILE_INQUIRY_REPORT", "inquiry/reports", report());
        way.take("REPLY", "inquiry/replies", Map.of("opinion", "同意调查报告", "number", "台政字〔2026〕12号"));
        JsonNode published = way.take("PUBLISH", "inquiry/publications", Map.of("where", "区政府网站"));

        assertThat(published.path("state").asText()).isEqualTo("CLOSURE");
    }

    @Test
    @Order(5)
    void the_gate_refuses_to_close_while_a_set_is_open() {
        duty.open("/incidents/" + incident.id() + "?tab=gate");
        assertThat(duty.page().getByText("已签署 0 / 4 组")).isVisible();
        duty.shot("44-gate-shut");

        Service.Answer refused = way.tryAs("juzhang", "closure/archivings", Map.of());

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.body().path("detail").asText()).isNotBlank();
        assertThat(refused.body().at("/basis/document").asText()).isNotBlank();
        assertThat(way.now().path("state").asText()).isEqualTo("CLOSURE");
    }

    @Test
    @Order(6)
    void four_sets_signed_by_others_than_the_doers_open_the_gate() {
        for (JsonNode item : way.now().at("/closure/items")) {
            boolean enterprises = item.path("organisationId").asText().equals(Filed.ENTERPRISE);
            way.takeAs(
                    enterprises ? "qiyefuze" : "quzhiban",
                    "closure/items/" + item.path("id").asText() + "/completions",
                    Map.of("result", "已完成，证据齐全"));
        }
        for (String set : SETS) {
            String path = "closure/sets/" + set;
            way.take("FILE_EVIDENCE_SET", path + "/filings", Map.of("summary", "材料齐全"));
            way.takeAsAnother(doers(set), "SIGN_EVIDENCE_SET", path + "/signatures", Map.of("opinion", "属实"));
        }

        JsonNode archived = way.take("ARCHIVE", "closure/archivings", Map.of());

        assertThat(archived.path("state").asText()).isEqualTo("ARCHIVED");
        duty.open("/incidents/" + incident.id() + "?tab=gate");
        assertThat(duty.page().getByText(Pattern.compile("已于 .+ 归档"))).isVisible();
        duty.shot("45-closed");
        awaitNotice("qiyefuze", "IncidentClosed");
    }

    private static Map<String, Object> report() {
        List<Map<String, Object>> items = SETS.stream()
                .map(set -> Map.<String, Object>of(
                        "set",
                        set,
                        "text",
                        "落实：" + set,
                        "organisationId",
                        set.equals("MEASURES_CARRIED_OUT") ? Filed.ENTERPRISE : "tez-yingjiju",
                        "dueAt",
                        Instant.now().plus(Duration.ofDays(20)).toString()))
                .toList();
        return Map.of(
                "responsible", true,
                "directCause", "除尘器积尘遇火花闪爆",
                "indirectCause", "未按规定清灰",
                "suggestions", "整改除尘系统，处理责任人员，全员教育",
                "items", items);
    }

    /** Everybody who did something about a set, from the record itself. */
    private List<String> doers(String set) {
        JsonNode closure = way.now().path("closure");
        List<String> doers = new ArrayList<>();
        doers.add(
                first(closure.path("sets"), "set", set).at("/filedBy/username").asText());
        closure.path("items").forEach(item -> {
            if (item.path("set").asText().equals(set)) {
                doers.add(item.at("/doneBy/username").asText());
            }
        });
        return doers;
    }

    /** What the portal shows to somebody who signs in now. */
    private void awaitNotice(String user, String kind) {
        try (Person person = stage.atTheDesk(user)) {
            await("the notice " + kind + " to " + user)
                    .pollInSameThread()
                    .until(() -> person.ask("/api/notifications?size=100")
                            .path("items")
                            .findValuesAsText("kind")
                            .contains(kind));
        }
    }

    private static JsonNode leg(JsonNode seen, String level) {
        return first(seen.path("relay"), "level", level);
    }

    private static JsonNode first(JsonNode rows, String field, String value) {
        for (JsonNode row : rows) {
            if (row.path(field).asText().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + rows);
    }
}
