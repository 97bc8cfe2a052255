package cn.duban.hazard.web;

import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BadInputTest {
    @Inject
    DemoTime time;

    @Inject
    SmallRegistry registry;

    @Inject
    DataSource data;

    @BeforeEach
    void registry() {
        registry.load();
    }

    static Stream<Arguments> filings() {
        return Stream.of(
                Arguments.of("title", "", 400),
                Arguments.of("title", "字".repeat(101), 400),
                Arguments.of("description", "字".repeat(4001), 400),
                Arguments.of("description", "空\u0000字", 400),
                Arguments.of("source", "RUMOUR", 400),
                Arguments.of("foundAt", "yesterday", 400),
                Arguments.of("foundAt", "1899-12-31T23:59:59+08:00", 400),
                Arguments.of("foundAt", "1900-01-01T00:00:00+08:00", 400),
                Arguments.of("foundAt", "1950-01-01T00:00:00+08:00", 422),
                Arguments.of("foundAt", "2002-10-31T23:59:59+08:00", 422),
                Arguments.of("foundAt", DemoTime.here().now().plusYears(1).toString(), 422),
                Arguments.of("longitude", 181, 400),
                Arguments.of("divisionCode", "999999", 422),
                Arguments.of("matterCode", "no.such", 422),
                Arguments.of("enterpriseId", "no-such", 422),
                Arguments.of("enterpriseId", "ent-2", 403),
                Arguments.of("source", "DEPARTMENT_INSPECTION", 422),
                Arguments.of("criteriaAnswers", Map.of("gm_3_2", "maybe"), 422),
                Arguments.of("evidenceIds", Collections.singletonList(null), 400),
                Arguments.of("evidenceIds", List.of("no-such"), 422));
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @MethodSource("filings")
    void aFilingThatIsNotInOrderIsRefusedInChineseAndStoresNothing(String field, Object value, int status) {
        int before = total();

        Response answer = Api.post(QIYE, "/hazards", Api.filing(field, value));

        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.<String>path("title")).matches(".*\\p{IsHan}.*");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        Api.as(QIYE)
                .header("Idempotency-Key", "k1")
                .body("{\"title\": ")
                .post("/hazards")
                .then()
                .statusCode(400);
        Api.as(QIYE)
                .header("Idempotency-Key", "k2")
                .body("")
                .post("/hazards")
                .then()
                .statusCode(400);
    }

    @Test
    void anEnterpriseReportsInItsOwnCountyOnlyAndNothingIsPassedOnToABodyOfElsewhere() {
        Response elsewhere = Api.post(QIYE, "/hazards", Api.filing("divisionCode", "370481"));
        elsewhere.then().statusCode(422);
        assertThat(elsewhere.<List<String>>path("errors.field")).containsExactly("divisionCode");
        Api.post(QIYE, "/hazards", Api.filing("divisionCode", "370405")).then().statusCode(201);

        Api.Case hazard = Api.file(QIYE, Api.filing());
        Response passed =
                hazard.step(JIANGUAN, "transfers", Map.of("organisationId", "other-anweiban", "reason", "不属本单位职责"));
        passed.then().statusCode(422);
        assertThat(passed.<String>path("type")).endsWith("body-elsewhere");
    }

    @Test
    void aFilterWithAnUnknownValueIsMalformed() {
        Response answer = Api.as(LINGDAO).get("/hazards?state=NOPE");

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<List<String>>path("errors.field")).containsExactly("state");
    }

    @Test
    void anyScriptComesBackUnchangedAndIsNeverRun() {
        String text = "😀<script>alert(1)</script>'; drop table hazard; -- ${7*7} ئۇيغۇر བོད་ཡིག " + "𠮷".repeat(3900);
        Api.Case hazard = Api.file(QIYE, Api.filing("description", text));

        assertThat(hazard.read(QIYE).<String>path("description")).isEqualTo(text);
    }

    @Test
    void textThatNobodySeesIsNoTextAndTurnsNothingRound() {
        for (String unseen : List.of("\u200b", "\u202e", "\ufeff", "\uffff", "\u001b\b")) {
            Response answer = Api.post(QIYE, "/hazards", Api.filing("title", unseen));
            answer.then().statusCode(400);
            assertThat(answer.<List<String>>path("errors.field")).containsExactly("title");
        }
        Api.Case hazard = Api.file(QIYE, Api.filing("title", "\u202e除尘器\u200b积尘"));
        assertThat(hazard.read(QIYE).<String>path("title")).isEqualTo("除尘器积尘");
    }

    @Test
    void aStaleVersionAMissingOneAndAWrongStateChangeNothing() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        Map<String, Object> grade = Map.of("grade", "GENERAL", "reason", "一般");
        String old = hazard.read(LINGDAO).getHeader("ETag");
        hazard.done(JIANGUAN, "gradings", grade);

        Response stale = hazard.stepAt(JIANGUAN, "orders", Map.of("demand", "整改"), old);
        stale.then().statusCode(409);
        assertThat(stale.<String>path("type")).endsWith("stale-version");
        Response again = hazard.step(JIANGUAN, "gradings", grade);
        again.then().statusCode(409);
        assertThat(again.<String>path("type")).endsWith("state-forbids-step");
        Api.as(JIANGUAN)
                .header("Idempotency-Key", "v1")
                .body(grade)
                .post("/hazards/" + hazard.id() + "/gradings")
                .then()
                .statusCode(428);
        assertThat(hazard.state()).isEqualTo("GRADED");
    }

    @Test
    void aListWithAHoleInItIsMalformedAndNamed() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        Map<String, Object> grading = new HashMap<>(Map.of("grade", "GENERAL", "reason", "一般"));
        grading.put("criterionIds", Collections.singletonList(null));

        Response answer = hazard.step(JIANGUAN, "gradings", grading);

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<List<String>>path("errors.field")).containsExactly("criterionIds[0]");
    }

    @Test
    void aPlanLackingOneOfTheFiveIsRefusedWithItsBasis() {
        Api.Case hazard = Api.file(QIYE, Api.filing())
                .done(JIANGUAN, "gradings", Map.of("grade", "MAJOR", "reason", "现场判定"))
                .done(JIANGUAN, "orders", Map.of("demand", "整改"));

        Response answer = hazard.step(QIYE, "plans", Map.of("responsible", "人", "measures", "措施", "funds", 1));

        answer.then().statusCode(422);
        assertThat(answer.<List<String>>path("errors.field")).containsExactlyInAnyOrder("deadline", "contingency");
        assertThat(answer.<String>path("basis.clause")).contains("第四十一条");
    }

    @Test
    void aPhoneWhoseClockIsAheadStillReportsAHazard() {
        OffsetDateTime now = DemoTime.here().now();
        Api.post(QIYE, "/hazards", Api.filing("foundAt", now.plusMinutes(2).toString()))
                .then()
                .statusCode(201);
        Api.post(QIYE, "/hazards", Api.filing("foundAt", now.plusHours(1).toString()))
                .then()
                .statusCode(422)
                .body("type", endsWith("found-in-future"));
    }

    private static int total() {
        return Api.as(LINGDAO).get("/hazards?size=1").path("total");
    }

    @Test
    void amountsAndTimesBeyondAllBoundsAreRefusedByFieldAndTheCaseStaysReadable() {
        Api.Case hazard = ordered();
        for (String funds : List.of("1e2000", "1e15", "-1", "0.001", "true", "null,\"fundz\":1", "9".repeat(1_200))) {
            Response answer = hazard.stepAt(
                    QIYE,
                    "plans",
                    "{\"responsible\":\"甲\",\"measures\":\"乙\",\"contingency\":\"丙\",\"deadline\":\"" + soon()
                            + "\",\"funds\":" + funds + "}",
                    hazard.read(LINGDAO).getHeader("ETag"));
            assertThat(answer.statusCode()).as(funds).isEqualTo(400);
            assertThat(answer.<List<String>>path("errors.field")).as(funds).allMatch(field -> field.startsWith("fund"));
        }
        hazard.read(LINGDAO).then().statusCode(200);
    }

    @Test
    void aPlanTakenBeforeAmountsWereBoundedIsStillReadAndTheCaseGoesOn() throws SQLException {
        Api.Case hazard = ordered()
                .done(
                        QIYE,
                        "plans",
                        Map.of(
                                "responsible", "甲",
                                "measures", "乙",
                                "contingency", "丙",
                                "deadline", soon(),
                                "funds", "1234.56"));
        try (Connection connection = data.getConnection();
                PreparedStatement absurd = connection.prepareStatement(
                        "update hazard set steps = replace(steps::text, '1234.56', '1e2000')::jsonb where id = ?")) {
            absurd.setString(1, hazard.id());
            assertThat(absurd.executeUpdate()).isEqualTo(1);
        }

        hazard.read(LINGDAO).then().statusCode(200);
        assertThat(hazard.read(LINGDAO).<String>path("plan.funds")).isEqualTo("1.00E+2000");
        Api.as(LINGDAO).get("/hazards").then().statusCode(200);
        Api.as(LINGDAO).get("/hazards/" + hazard.id() + "/history").then().statusCode(200);
        hazard.done(JIANGUAN, "plan-reviews", Map.of("approved", true));
    }

    private Api.Case ordered() {
        return Api.file(QIYE, Api.filing())
                .done(JIANGUAN, "gradings", Map.of("grade", "MAJOR", "reason", "现场判定"))
                .done(JIANGUAN, "orders", Map.of("demand", "整改", "dueDate", soon()));
    }

    /** By the clock of the service, which other tests move. */
    private String soon() {
        return time.today().plusDays(9).toString();
    }
}
