package cn.duban.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Geolocation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's Chromium, or Playwright's own where there is none; every person gets a context, that is cookies and storage, of their own. */
final class Browsers implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** 张山子镇, where the demo's enterprise stands. */
    private static final Geolocation PLACE = new Geolocation(34.5341, 117.5492);

    /** For anything that is to appear, on a machine that has much else to do. */
    static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException one line, when there is no Chromium */
    static Browsers start() {
        Optional<Path> chromium = executable();
        List<String> arguments = new ArrayList<>(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments);
        chromium.ifPresent(options::setExecutablePath);
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            return new Browsers(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    chromium.map(Path::toString)
                                    .orElse(
                                            "浏览器测试需要 Chromium，下载未成 · the browser tests need Chromium, which could not be"
                                                    + " fetched: install it, or set CHROMIUM to its path")
                            + ": " + e.getMessage(),
                    e);
        }
    }

    BrowserContext phone() {
        return browser.newContext(
                chinese().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    BrowserContext desk() {
        return browser.newContext(chinese().setViewportSize(1440, 900));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Browser.NewContextOptions chinese() {
        return new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setGeolocation(PLACE)
                .setPermissions(List.of("geolocation"));
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).or(Browsers::onPath);
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
