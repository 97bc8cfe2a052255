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
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at the portal: what one can do on any page. */
final class Person implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserContext context;
    private final Page page;
    private final RunningProduct product;
    private final String user;
    private final String portal;

    Person(BrowserContext context, RunningProduct product, String user) {
        this.context = context;
        this.product = product;
        this.user = user;
        portal = product.url("portal").toString();
        page = context.newPage();
        page.setDefaultTimeout(Browsers.PATIENCE_MILLIS);
    }

    /** Opens the portal, is sent to Keycloak, fills in its form and comes back. */
    void signIn() {
        page.navigate(portal);
        page.waitForURL(Pattern.compile(Pattern.quote(product.realm()) + ".*"));
        shot("login-" + user);
        page.locator("#username").fill(user);
        page.locator("#password").fill(product.demoPassword());
        page.locator("#kc-login").click();
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
    }

    String user() {
        return user;
    }

    boolean hasLeft() {
        return page.isClosed();
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

    /** Its icon counts towards its name. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("(^|\\s)" + name + "$")));
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

    /** Sends a command without a body to the portal, with this person's session. */
    void command(String path) {
        APIResponse answer = context.request()
                .post(
                        portal + path,
                        RequestOptions.create()
                                .setHeader("x-duban-request", "1")
                                .setHeader("idempotency-key", UUID.randomUUID().toString()));
        if (!answer.ok()) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.text());
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
