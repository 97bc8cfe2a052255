package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.QIYE2;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.duban.fixtures.DemoTime;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An end that passed in an outage: what the body that had to act sees of it, and what whoever finds it brings along. */
@QuarkusTest
class ClockQuestionTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @AfterEach
    void nothing_was_down() {
        sql.update("delete from deadline_outage");
    }

    @Test
    void the_body_sees_what_is_asked_who_finds_it_and_what_was_found_with_its_files() {
        Api.Case hazard = Api.file(QIYE, Api.filing())
                .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"))
                .done(
                        JIANGUAN,
                        "orders",
                        Map.of(
                                "demand",
                                "整改",
                                "dueDate",
                                time.today().plusDays(3).toString()));
        String clock = hazard.read(QIYE).path("deadlines.find { it.clockId == 'hazard.general.rectify' }.id");
        asked(QIYE, clock).statusCode(404);
        sql.update(
                "insert into deadline_outage (from_at, to_at) values (?, ?)",
                time.now(),
                time.now().plusDays(6));

        time.advance(Duration.ofDays(4));
        await().untilAsserted(() -> asked(QIYE, clock).statusCode(200));

        asked(QIYE, clock)
                .body("question", is("PLATFORM_DOWN"))
                .body("questionText", containsString("停运"))
                .body("dueAt", containsString("T23:59:59"))
                .body("askedAt", not(nullValue()))
                .body("stillToDo", is(true))
                .body("finders[0]", is("区安委办"))
                .body("answer", nullValue());
        asked(QIYE2, clock).statusCode(404);

        String mine = upload(ANWEIBAN);
        String theirs = upload(QIYE);
        find(ANWEIBAN, clock, List.of(theirs)).statusCode(422).body("errors[0].field", is("evidenceIds"));
        asked(QIYE, clock).body("answer", nullValue());
        find(ANWEIBAN, clock, List.of(mine)).statusCode(200);

        asked(QIYE, clock)
                .body("answer", is("MISSED"))
                .body("reason", is("停运前已有两周"))
                .body("evidence", is("运维记录"))
                .body("evidenceIds", contains(mine));
        Api.as(QIYE).get("/evidence/" + mine).then().statusCode(200);
        Api.as(QIYE2).get("/evidence/" + mine).then().statusCode(404);
        assertThat(sql.query(
                        "select details from audit_entry where subject_id = ? and action = 'DeadlineQuestionAnswered'",
                        row -> row.getString(1),
                        clock))
                .singleElement()
                .asString()
                .contains(mine);
    }

    private static ValidatableResponse asked(People who, String clock) {
        return Api.as(who).get("/clock-questions/" + clock).then();
    }

    private static ValidatableResponse find(People who, String clock, List<String> files) {
        return Api.post(
                        who,
                        "/clock-desk/questions/" + clock + "/finding",
                        Map.of("answer", "MISSED", "reason", "停运前已有两周", "evidence", "运维记录", "evidenceIds", files))
                .then();
    }

    private static String upload(People who) {
        return given().header("Authorization", who.bearer())
                .multiPart("file", "record.png", picture(), "image/png")
                .post("/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
