package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.duban.embedded.launcher.RunningProduct;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Somebody at the portal: what one can do on any page. */
final class Person implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserContext context;
    private final Page page;
    private final String portal;

    private Person(BrowserContext context, String portal) {
        this.context = context;
        this.portal = portal;
        page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** Opens the portal, is sent to Keycloak, fills in its form and comes back. */
    static Person signIn(BrowserContext context, RunningProduct product, String user) {
        Person person = new Person(context, product.url("portal").toString());
        person.page.navigate(person.portal);
        person.page.waitForURL(Pattern.compile(Pattern.quote(product.realm()) + ".*"));
        person.shot("login-" + user);
        person.page.locator("#username").fill(user);
        person.page.locator("#password").fill(product.demoPassword());
        person.page.locator("#kc-login").click();
        assertThat(person.page.getByRole(AriaRole.MAIN)).isVisible();
        return person;
    }

    Page page() {
        return page;
    }

    /** Goes to a page by its address, as a bookmark does. */
    void open(String path) {
        page.navigate(portal + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Picks a page from the main navigation. */
    void goTo(String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主导航"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(heading(name)).isVisible();
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    /** Types into a list that can be searched and takes what is called exactly so. */
    void choose(String label, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .click();
        page.keyboard().type(option);
        page.locator(".ant-select-item-option[title='" + option + "']:visible").click();
    }

    /** Takes a day in the calendar that belongs to a field. */
    void pickDay(Locator field, LocalDate day) {
        field.click();
        Locator calendar = page.locator(".ant-picker-dropdown:visible");
        Locator cell = calendar.locator("td[title='" + day + "']");
        calendar.locator("td").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        while (cell.count() == 0) {
            calendar.locator(".ant-picker-header-next-btn").click();
        }
        cell.click();
    }

    /** An answer of the portal, asked for with this person's session. */
    JsonNode ask(String path) {
        APIResponse answer = context.request().get(portal + path);
        if (!answer.ok()) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.text());
        }
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is on the screen, the whole length of the page, for people to look at. */
    void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
