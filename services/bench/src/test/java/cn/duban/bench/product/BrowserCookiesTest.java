package cn.duban.bench.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserCookiesTest {
    private static final URI SIGN_IN = URI.create("http://localhost:8180/realms/duban/login-actions/authenticate");
    private static final URI PORTAL = URI.create("http://localhost:8080/api/session");
    private final BrowserCookies cookies = new BrowserCookies();

    @Test
    void a_secure_cookie_goes_back_over_plain_http_on_this_machine_but_only_below_its_path() {
        set("AUTH_SESSION_ID=abc=;Version=1;Path=/realms/duban/;Secure;HttpOnly;SameSite=None");

        assertThat(sentTo(SIGN_IN)).isEqualTo("AUTH_SESSION_ID=abc=");
        assertThat(sentTo(PORTAL)).isEmpty();
    }

    @Test
    void a_cookie_set_again_replaces_the_first_and_age_nought_removes_it() {
        set("q_session=old; Path=/");
        set("q_session=new; Path=/", "q_auth=gone; Max-Age=0; Path=/");
        assertThat(sentTo(PORTAL)).isEqualTo("q_session=new");

        set("q_session=; Max-Age=0; Path=/");
        assertThat(sentTo(PORTAL)).isEmpty();
    }

    private void set(String... headers) {
        cookies.put(SIGN_IN, Map.of("Set-Cookie", List.of(headers)));
    }

    private String sentTo(URI uri) {
        return String.join("; ", cookies.get(uri, Map.of()).getOrDefault("Cookie", List.of()));
    }
}
