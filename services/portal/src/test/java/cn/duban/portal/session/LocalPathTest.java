package cn.duban.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hazards/1", "/board?bucket=OVERDUE&division=370405101"})
    void a_path_of_the_portal_is_kept(String path) {
        assertEquals(path, LocalPath.orHome(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "", "/a b"
            })
    void anything_that_could_lead_elsewhere_becomes_the_first_page(String path) {
        assertEquals("/", LocalPath.orHome(path));
    }
}
