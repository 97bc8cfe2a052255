package cn.duban.registry.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice for a year that is none is told so, with the field, however it is entered. */
@QuarkusTest
class HolidayYearTest extends RegistryTest {
    private static final Map<String, Object> NOTICE = Map.of(
            "document",
            "国办发明电〔2026〕7号",
            "issuedOn",
            "2026-11-04",
            "holidays",
            List.of(Map.of("name", "元旦", "from", "2027-01-01", "to", "2027-01-03")),
            "workdays",
            List.of("2027-01-09"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "10000",
                "0",
                "-1",
                "-999999999",
                "1000000000",
                "2147483647",
                "-2147483648",
                "2007",
                "2100",
                "99999999999",
                "2026.5",
                "明年"
            })
    void is_refused_with_its_field(String year) {
        Response taken = safetyOffice().body(NOTICE).put("/holidays/{year}", year);

        assertThat(taken.statusCode()).as(taken.asString()).isIn(400, 422);
        assertThat(taken.contentType()).startsWith("application/problem+json");
        assertThat(taken.<List<String>>path("errors.field")).containsExactly("year");

        Response looked = safetyOffice().body(NOTICE).post("/holidays/{year}/check", year);
        assertThat(looked.statusCode()).as(looked.asString()).isIn(200, 400);
        assertThat(looked.<List<String>>path(looked.statusCode() == 200 ? "faults.field" : "errors.field"))
                .containsExactly("year");
    }
}
