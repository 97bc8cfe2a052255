package cn.duban.hazard.evidence;

import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.QIYE2;
import static cn.duban.hazard.fixture.Photos.get;
import static cn.duban.hazard.fixture.Photos.jpeg;
import static cn.duban.hazard.fixture.Photos.upload;
import static cn.duban.hazard.fixture.Photos.version;
import static cn.duban.hazard.fixture.Photos.withExif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import cn.duban.casework.evidence.Darkroom;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.problem.BusyProblem;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files taken, and served to those they are for. */
@QuarkusTest
class EvidenceTest {
    @Inject
    SmallRegistry registry;

    @Inject
    Sql sql;

    @Inject
    Darkroom darkroom;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aPhotoBelongsToWhoTookItUntilItIsFiledAndThenToWhoMaySeeTheHazard() throws Exception {
        byte[] photo = jpeg();
        Response taken = upload(QIYE, "scene 1.jpg", photo);
        taken.then().statusCode(201);
        String id = taken.path("id");
        assertThat(taken.<String>path("mediaType")).isEqualTo("image/jpeg");
        assertThat(taken.<String>path("sha256")).hasSize(64);
        assertThat(taken.<String>path("originalSha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(photo)));
        get(QIYE, id).then().statusCode(200).contentType("image/jpeg");
        get(JIANGUAN, id).then().statusCode(404);

        Api.Case hazard = Api.file(QIYE, Api.filing("evidenceIds", List.of(id)));

        assertThat(hazard.read(JIANGUAN).<List<String>>path("evidence.name")).containsExactly("scene 1.jpg");
        get(JIANGUAN, id).then().statusCode(200);
        get(QIYE2, id).then().statusCode(404);
    }

    @Test
    void aFileIsTiedToOneHazardOnly() {
        String id = upload(QIYE, "a.jpg", jpeg()).path("id");
        Api.file(QIYE, Api.filing("evidenceIds", List.of(id)));

        Api.post(QIYE, "/hazards", Api.filing("evidenceIds", List.of(id)))
                .then()
                .statusCode(422);
    }

    @Test
    void progressCarriesItsPhotos() {
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

    @Test
    void listsGetAThumbnailScreensACopyAndExaminersTheOriginal() throws IOException {
        byte[] photo = withExif(jpeg(1200, 800));
        String id = upload(QIYE, "现场.jpg", photo).path("id");
        Api.file(QIYE, Api.filing("evidenceIds", List.of(id)));

        byte[] thumbnail = version(JIANGUAN, id, "thumbnail")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail)).getWidth()).isEqualTo(320);
        assertThat(get(JIANGUAN, id).asByteArray()).isNotEqualTo(photo);
        assertThat(new String(get(JIANGUAN, id).asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GEHEIM");

        Response original = version(JIANGUAN, id, "original");
        original.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertThat(original.asByteArray()).isEqualTo(photo);
        assertThat(sql.query(
                        "select action from audit_entry where subject_id = ? order by 1", row -> row.getString(1), id))
                .contains("EvidenceOriginalRead", "EvidenceTaken");
        version(QIYE, id, "original").then().statusCode(403).body("detail", containsString("原件"));
        version(QIYE2, id, "original").then().statusCode(404);
        version(JIANGUAN, id, "negative").then().statusCode(400);
    }

    @Test
    void whatIsNoPictureTooLargeOrBrokenIsRefusedWithAWord() {
        upload(QIYE, "a.jpg", "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("detail", containsString("JPEG"));
        upload(QIYE, "a.jpg", new byte[(20 << 20) + 1]).then().statusCode(413).body("title", containsString("过大"));
        byte[] photo = jpeg(400, 300);
        upload(QIYE, "a.jpg", Arrays.copyOf(photo, photo.length / 2))
                .then()
                .statusCode(422)
                .body("detail", containsString("不完整"));
        upload(QIYE, "large.jpg", jpeg(4000, 3000)).then().statusCode(201);
    }

    @Test
    void anErrorOfTheMachinesIsForLaterAndHoldsNoPlace() {
        for (Error error : List.of(new OutOfMemoryError("direct"), new StackOverflowError(), new LinkageError("x"))) {
            assertThatThrownBy(() -> darkroom.develop(() -> {
                                throw error;
                            })
                            .await()
                            .atMost(Duration.ofSeconds(30)))
                    .isInstanceOfSatisfying(BusyProblem.class, busy -> {
                        assertThat(busy.body().status()).isEqualTo(503);
                        assertThat(busy.body().toResponse().getHeaderString("Retry-After"))
                                .isEqualTo("5");
                    });
        }
        upload(QIYE, "after.jpg", jpeg()).then().statusCode(201);
    }

    @Test
    void manyAtOnceAreTakenOneAfterTheOther() throws Exception {
        byte[] photo = jpeg(4000, 3000);
        ExecutorService phones = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(phones.submit(() -> upload(QIYE, "a.jpg", photo).statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            phones.shutdown();
        }
    }

    @Test
    void anOrganisationHasItsShareOfADay() {
        String id = upload(QIYE2, "a.jpg", jpeg(93, 63)).path("id");
        sql.update("update evidence set original_size = 3000000000 where id = ?", id);

        upload(QIYE2, "b.jpg", jpeg(94, 64)).then().statusCode(429).body("title", containsString("今日附件已满"));

        sql.update("update evidence set original_size = 1000 where id = ?", id);
        upload(QIYE2, "b.jpg", jpeg(94, 64)).then().statusCode(201);
    }
}
