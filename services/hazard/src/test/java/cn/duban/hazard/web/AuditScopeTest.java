package cn.duban.hazard.web;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.GUANLIYUAN;
import static cn.duban.hazard.fixture.People.JIWEI;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditScopeTest {
    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void theAuditOfAHazardItsClocksAndItsEvidenceIsReadInItsDistrictOnly() throws Exception {
        String photo = photo();
        Api.Case hazard = Api.file(QIYE, Api.filing("evidenceIds", List.of(photo)));
        String clock = hazard.read(QIYE).path("deadlines[0].id");

        for (String subject : List.of(hazard.id(), clock, photo)) {
            for (People reader : List.of(JIWEI, ANWEIBAN, GUANLIYUAN)) {
                assertThat(acts(reader, subject)).as(reader + " " + subject).isPositive();
            }
            assertThat(acts(YUANFANG, subject)).as(subject).isZero();
        }
    }

    private static int acts(People reader, String subject) {
        return Api.as(reader)
                .queryParam("subject", subject)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static String photo() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        return RestAssured.given()
                .header("Authorization", QIYE.bearer())
                .multiPart("file", "photo.png", picture.toByteArray(), "image/png")
                .post("/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
