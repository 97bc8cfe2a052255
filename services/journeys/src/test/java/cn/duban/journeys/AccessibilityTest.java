package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main pages with data in them, for people who read, hear or type their way through. */
@Order(9)
@ExtendWith(OnStage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Stage stage;
    private final Filed hazard;

    AccessibilityTest(Stage stage) {
        this.stage = stage;
        Way way = new Way(stage);
        hazard = Filed.of(way.grade(way.file("液氨管道阀门渗漏")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "qiye, /home /report /hazards /hazards/{id} /notifications",
        "wangge, /home /report /responsibility",
        "anweiban, /plates /cases /signals /interviews /listings /duties",
        "zhenzhang, /duties/mine /public",
        "jianguan, /inbox /hazards /hazards/{id} /enterprises /responsibility /clocks /holidays",
        "lingdao, /board /board/items?bucket=OPEN /coverage /wall",
        "guanliyuan, /admin/demo /admin/audit /admin/dead-letters /admin/processes",
    })
    void the_pages_have_no_serious_or_critical_fault(String user, String pages) {
        boolean outside = Set.of("qiye", "wangge", "zhenzhang").contains(user);
        try (Person person = outside ? stage.onThePhone(user) : stage.atTheDesk(user)) {
            for (String page : pages.split(" ")) {
                person.open(page.replace("{id}", hazard.id()));
                assertThat(person.page().locator(".state[role=status]")).hasCount(0);
                person.shot("40-" + user + page.replaceAll("[^a-z]+", "-"));
                assertThat(faults(person)).as(user + " " + page).isEmpty();
            }
        }
    }

    private static List<String> faults(Person person) {
        AxeResults results = new AxeBuilder(person.page()).analyze();
        assertThat(results.getPasses()).as("rules that were really applied").isNotEmpty();
        return results.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(AccessibilityTest::told)
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
