package cn.duban.portal.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml";

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/public/plates", "/hazards/1", "/duties/mine"})
    void the_page_shows_what_a_browser_navigates_to(String path) {
        assertTrue(PageRoutes.isDeepLink(HttpMethod.GET, path, BROWSER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/board", "/public/api/plates", "/q/health", "/login", "/assets/a.js", "/icon.svg"})
    void anything_else_is_left_to_who_answers_it(String path) {
        assertFalse(PageRoutes.isDeepLink(HttpMethod.GET, path, BROWSER));
    }

    @Test
    void whoever_fetches_never_gets_the_page() {
        assertFalse(PageRoutes.isDeepLink(HttpMethod.GET, "/public", "application/json"));
        assertFalse(PageRoutes.isDeepLink(HttpMethod.GET, "/public", null));
        assertFalse(PageRoutes.isDeepLink(HttpMethod.POST, "/public", BROWSER));
    }
}
