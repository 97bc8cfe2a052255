package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** 一键快报: three questions and one button. */
final class FlashForm {
    private final Person person;
    private final Page page;

    private FlashForm(Person person) {
        this.person = person;
        page = person.page();
    }

    static FlashForm open(Person person) {
        person.goTo("事故快报");
        return new FlashForm(person);
    }

    void what(String text) {
        page.getByLabel("发生了什么").fill(text);
    }

    void where(String place) {
        page.getByLabel("在哪里").fill(place);
    }

    /** By the quick buttons, as somebody does whose hands shake. */
    void happened(String ago) {
        quick("什么时候发生", ago);
    }

    void known(String ago) {
        quick("您什么时候得知", ago);
    }

    void send() {
        person.button("立即上报").click();
        assertThat(person.heading("已报出")).isVisible();
    }

    private void quick(String question, String ago) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("快速填写：" + question))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(ago))
                .click();
    }
}
