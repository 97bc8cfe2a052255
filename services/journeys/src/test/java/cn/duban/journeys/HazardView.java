package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The page of one hazard: where it stands, and the forms of its steps. */
final class HazardView {
    private final Person person;
    private final Page page;

    private HazardView(Person person, String title) {
        this.person = person;
        page = person.page();
        assertThat(person.heading(title)).isVisible();
    }

    /** By its address, as somebody sent it. */
    static HazardView open(Person person, Filed hazard) {
        person.open("/hazards/" + hazard.id());
        return new HazardView(person, hazard.title());
    }

    /** From the inbox; the task arrives there by itself. */
    static HazardView handle(Person person, Filed hazard) {
        person.goTo("待办");
        // A case may stand in the list with several tasks; they lead to the same page.
        person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("办理 " + hazard.number()))
                .first()
                .click(new Locator.ClickOptions().setTimeout(20_000));
        return new HazardView(person, hazard.title());
    }

    /** Waits until it stands in this state. */
    HazardView is(String state) {
        assertThat(page.locator(".hazard-line").getByText(state, new Locator.GetByTextOptions().setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        return this;
    }

    /** The steps offered to this person. */
    Locator steps() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("下一步"));
    }

    StepForm begin(String step) {
        return StepForm.begin(person, step);
    }
}
