package cn.duban.journeys;

import static cn.duban.embedded.testing.Patience.await;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A date that passes: who hears of it, and what the leader sees. Moves the clock of everybody, hence late. */
@Order(8)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverdueJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Stage stage;
    private Person leader;
    private Person administrator;
    private LocalDate due;
    private Filed hazard;

    @BeforeAll
    void rectification_is_ordered_until_the_fourth_day_and_the_leader_watches(Stage stage) {
        this.stage = stage;
        Way way = new Way(stage);
        due = way.now().toLocalDate().plusDays(4);
        hazard = Filed.of(way.order(way.grade(way.file("砂光机火花探测装置失灵")), due));
        leader = stage.atTheDesk("lingdao");
        administrator = stage.atTheDesk("guanliyuan");
        assertThat(leader.heading("督办看板")).isVisible();
    }

    @AfterAll
    void everybody_leaves() {
        leader.close();
        administrator.close();
    }

    @Test
    @Order(1)
    void before_the_date_the_reminder_reaches_the_enterprise() {
        administrator.goTo("演示时钟");
        administrator.button("前进 3 天").click();
        assertThat(administrator.page().getByText("已拨快 3 天")).isVisible();
        administrator.shot("20-clock");

        try (Person enterprise = stage.onThePhone("qiye")) {
            enterprise.open("/notifications");
            Locator reminder = enterprise
                    .page()
                    .locator(".notice")
                    .filter(new Locator.FilterOptions().setHasText(hazard.title()))
                    .filter(new Locator.FilterOptions().setHasText("到期，请及时办理"));
            assertThat(reminder.first()).isVisible(within(PATIENCE));
            enterprise.shot("21-reminded");
        }
    }

    @Test
    @Order(2)
    void when_the_date_passes_the_leaders_board_turns_red_without_a_reload() {
        leader.shot("22-board-before");
        int before = overdue();
        leader.page().evaluate("window.thePageAsItWas = true");

        administrator.button("前进 3 天").click();
        assertThat(administrator.page().getByText("已拨快 6 天")).isVisible();

        await().atMost(PATIENCE).until(() -> overdue() > before);
        assertThat(figure("已超期")).hasAttribute("data-tone", "overdue");
        assertThat(figure("已超期").locator(".figure-count")).hasCSS("color", "rgb(179, 38, 30)");
        assertThat(leader.page().evaluate("window.thePageAsItWas")).isEqualTo(true);
        leader.shot("23-board-red");
    }

    @Test
    @Order(3)
    void every_number_of_the_board_opens_its_list() {
        for (String name : List.of("已超期", "24 小时内到期", "72 小时内到期", "72 小时以后", "在办", "重大隐患")) {
            leader.goTo("督办看板");
            int count = numberIn(figure(name).locator(".figure-count"));
            figure(name).click();
            assertThat(leader.heading("督办清单")).isVisible();
            opens(count);
        }
        for (String group : List.of("按地区", "按部门", "按责任岗位")) {
            leader.goTo("督办看板");
            Locator number = section(group).locator("a.count").first();
            int count = numberIn(number);
            number.click();
            opens(count);
        }
    }

    @Test
    @Order(4)
    void the_item_shows_its_process_with_the_place_where_it_stands() {
        leader.open("/board/items?bucket=OVERDUE");
        leader.shot("24-overdue");
        leader.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(hazard.title()).setExact(true))
                .first()
                .click();
        assertThat(leader.page().locator(".pressing")).containsText("已超期");
        leader.shot("25-overdue-item");

        leader.tab("流程图");
        Locator standsHere = leader.page().locator(".djs-element.stands-here").first();
        assertThat(standsHere).isVisible();
        Locator current = leader.page().locator("tr[data-active=true]");
        assertThat(current.first()).containsText("当前环节");
        leader.shot("26-process");
    }

    @Test
    @Order(5)
    void the_missed_clock_is_told_to_the_leader_and_stands_on_kafka_with_its_basis() {
        leader.open("/notifications");
        Locator miss = leader.page()
                .locator(".notice")
                .filter(new Locator.FilterOptions().setHasText(hazard.title()))
                .filter(new Locator.FilterOptions().setHasText("一般隐患整改"));
        assertThat(miss.first()).isVisible(within(PATIENCE));
        leader.shot("27-told");

        List<JsonNode> missed = Events.of(stage.product().kafkaClient("portal"), "hazard.deadline.v1").stream()
                .filter(event -> event.type().equals("DeadlineMissed"))
                .map(Events.Event::data)
                .filter(data -> data.at("/deadline/subjectId").asText().equals(hazard.id()))
                .toList();
        assertThat(missed).singleElement().satisfies(data -> {
            assertThat(data.at("/deadline/clockId").asText()).isEqualTo("hazard.general.rectify");
            assertThat(data.at("/deadline/basis/document").asText()).isNotBlank();
            assertThat(data.at("/deadline/basis/clause").asText()).isEqualTo("一般隐患整改期限");
            assertThat(data.at("/deadline/dueAt").asText()).startsWith(due.toString());
            assertThat(data.path("consequence").asText()).isNotBlank();
        });
    }

    private void opens(int count) {
        if (count == 0) {
            assertThat(leader.page().getByText("清单为空")).isVisible();
        } else {
            assertThat(leader.page().locator(".pager")).containsText("共 " + count + " 条");
        }
    }

    private int overdue() {
        return numberIn(figure("已超期").locator(".figure-count"));
    }

    private Locator figure(String name) {
        return leader.page()
                .locator(".figures a.figure")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "\\d")));
    }

    private Locator section(String title) {
        return leader.page()
                .locator("section.section")
                .filter(new Locator.FilterOptions().setHas(leader.page().getByText(title, exactly())));
    }

    private static int numberIn(Locator number) {
        return Integer.parseInt(number.textContent().replaceAll("\\D", ""));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions within(Duration time) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(time.toMillis());
    }
}
