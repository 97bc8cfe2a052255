package cn.duban.hazard.evidence;

import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.QIYE2;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest {
    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aPhotoBelongsToWhoTookItUntilItIsFiledAndThenToWhoMaySeeTheHazard() throws IOException {
        Response taken = upload(QIYE, "scene 1.jpg", jpeg());
        taken.then().statusCode(201);
        String id = taken.path("id");
        assertThat(taken.<String>path("mediaType")).isEqualTo("image/jpeg");
        assertThat(taken.<String>path("sha256")).hasSize(64);
        get(QIYE, id).then().statusCode(200).contentType("image/jpeg");
        get(JIANGUAN, id).then().statusCode(404);

        Api.Case hazard = Api.file(QIYE, Api.filing("evidenceIds", List.of(id)));

        assertThat(hazard.read(JIANGUAN).<List<String>>path("evidence.name")).containsExactly("scene 1.jpg");
        get(JIANGUAN, id).then().statusCode(200);
        get(QIYE2, id).then().statusCode(404);
    }

    @Test
    void aFileIsTiedToOneHazardOnly() throws IOException {
        String id = upload(QIYE, "a.jpg", jpeg()).path("id");
        Api.file(QIYE, Api.filing("evidenceIds", List.of(id)));

        Api.post(QIYE, "/hazards", Api.filing("evidenceIds", List.of(id)))
                .then()
                .statusCode(422);
    }

    @Test
    void progressCarriesItsPhotos() throws IOException {
        Api.Case hazard = Api.file(QIYE, Api.filing())
                .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"))
                .done(JIANGUAN, "orders", Map.of("demand", "整改"));
        String id = upload(QIYE, "b.jpg", jpeg()).path("id");

        hazard.done(QIYE, "progress-reports", Map.of("text", "一半", "percent", 50, "evidenceIds", List.of(id)));

        assertThat(hazard.read(QIYE).<List<String>>path("evidence.id")).containsExactly(id);
        assertThat(hazard.read(QIYE).<List<String>>path("progress[0].evidenceIds"))
                .containsExactly(id);
        List<String> steps =
                Api.as(QIYE).get("/hazards/" + hazard.id() + "/history").path("step");
        assertThat(steps).containsExactly("GRADED", "ORDERED", "PROGRESS_REPORTED");
    }

    private static Response upload(People person, String name, byte[] content) {
        return given().header("Authorization", person.bearer())
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .mimeType("image/jpeg")
                        .build())
                .post("/evidence");
    }

    private static Response get(People person, String id) {
        return given().header("Authorization", person.bearer()).get("/evidence/" + id);
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
