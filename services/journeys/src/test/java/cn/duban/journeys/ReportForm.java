package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form in which a hazard is reported. */
final class ReportForm {
    private final Person person;
    private final Page page;

    private ReportForm(Person person) {
        this.person = person;
        page = person.page();
    }

    static ReportForm open(Person person) {
        person.goTo("上报隐患");
        return new ReportForm(person);
    }

    void photo(String name) {
        page.getByLabel("选择文件").setInputFiles(Photo.of(name));
        assertThat(page.locator(".upload-tile[data-state=stored]")).hasCount(1);
    }

    /** The division is known from the post, the position from the telephone. */
    void where(String place) {
        person.button("用当前位置").click();
        assertThat(page.getByText(Pattern.compile("已定位：东经 117\\.\\d+°，北纬 34\\.\\d+°")))
                .isVisible();
        page.getByLabel("具体位置").fill(place);
    }

    void what(String matter, String title, String description) {
        person.choose("隐患类别", matter);
        page.getByLabel("隐患名称").fill(title);
        page.getByLabel("情况描述").fill(description);
    }

    /** Long lists are folded; whoever finds nothing of what they ask says so for all the rest at once. */
    void nothingOfWhatIsAsked() {
        Locator standards = page.locator(".questions details");
        assertThat(standards.first()).isVisible();
        for (Locator standard : standards.all()) {
            if (standard.getAttribute("open") == null) {
                standard.locator("summary").click();
            }
            standard.getByRole(AriaRole.BUTTON).click();
        }
    }

    Locator suggestion() {
        return page.locator(".questions .suggestion");
    }

    void send() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("上报").setExact(true))
                .click();
        assertThat(person.heading("已上报")).isVisible();
    }
}
