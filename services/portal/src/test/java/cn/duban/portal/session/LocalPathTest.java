package cn.duban.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hazards/1", "/board?bucket=OVERDUE&division=370405101"})
    void a_path_of_the_portal_is_kept(String path) {
        assertEquals(path, LocalPath.orHome(path));
    }

    @ParameterizedTest
    @CsvSource({"/a b,/a%20b", "/hazards?q=粉尘|木,/hazards?q=%E7%B2%89%E5%B0%98%7C%E6%9C%A8", "/x?a=%2F,/x?a=%2F"})
    void what_browsers_leave_as_it_is_leads_there_all_the_same(String path, String location) {
        assertEquals(location, LocalPath.orHome(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                "",
                "/login",
                "/login?return=/",
                "/login/callback?code=a",
                "/logout"
            })
    void anything_that_could_lead_elsewhere_becomes_the_first_page(String path) {
        assertEquals("/", LocalPath.orHome(path));
    }
}
