package cn.duban.hazard.web;

import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A filing that is sent again, as a page without a network does, and the number it is given once. */
@QuarkusTest
class FiledOnceTest {
    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void whatIsRefusedOrWasTakenAlreadyLeavesNoHoleInTheNumbers() {
        long before = number(Api.post(QIYE, "/hazards", Api.filing()));

        Api.as(QIYE)
                .header("Idempotency-Key", "")
                .body(Api.filing())
                .post("/hazards")
                .then()
                .statusCode(400);
        Api.post(QIYE, "/hazards", Api.filing("enterpriseId", "ent-2")).then().statusCode(403);
        Map<String, Object> body = Api.filing();
        for (int i = 0; i < 3; i++) {
            long same = number(Api.as(QIYE)
                    .header("Idempotency-Key", "once-and-again")
                    .body(body)
                    .post("/hazards"));
            assertThat(same).isEqualTo(before + 1);
        }

        assertThat(number(Api.post(QIYE, "/hazards", Api.filing()))).isEqualTo(before + 2);
    }

    @Test
    void aRepeatedKeyActsOnceAndAnotherBodyUnderItIsRefused() {
        Map<String, Object> body = Api.filing();
        String first = Api.as(QIYE)
                .header("Idempotency-Key", "same")
                .body(body)
                .post("/hazards")
                .path("id");
        String second = Api.as(QIYE)
                .header("Idempotency-Key", "same")
                .body(body)
                .post("/hazards")
                .path("id");
        assertThat(second).isEqualTo(first);

        body.put("title", "另一个");
        Api.as(QIYE)
                .header("Idempotency-Key", "same")
                .body(body)
                .post("/hazards")
                .then()
                .statusCode(422);
        Api.as(QIYE).body(body).post("/hazards").then().statusCode(400);
    }

    private static long number(Response filed) {
        filed.then().statusCode(201);
        String number = filed.path("number");
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
