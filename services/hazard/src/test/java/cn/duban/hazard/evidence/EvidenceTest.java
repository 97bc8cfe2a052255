package cn.duban.hazard.evidence;

import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.People.QIYE2;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import cn.duban.casework.evidence.Darkroom;
import cn.duban.casework.evidence.EvidenceContents;
import cn.duban.casework.evidence.EvidencePatrol;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.problem.BusyProblem;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest {
    @Inject
    SmallRegistry registry;

    @Inject
    Sql sql;

    @Inject
    EvidencePatrol patrol;

    @Inject
    EvidenceContents contents;

    @Inject
    Darkroom darkroom;

    @ConfigProperty(name = "duban.data-dir")
    String data;

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
    void whatIsNoPictureTooLargeOrBrokenIsRefusedWithAWord() throws IOException {
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
    void anErrorOfTheMachinesIsForLaterAndHoldsNoPlace() throws IOException {
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
    void whatWasChangedOnTheDiskIsFoundByNightNeverServedAndRestoredByASecondCopy() throws IOException {
        byte[] photo = withExif(jpeg(90, 60));
        Response taken = upload(QIYE, "scene.jpg", photo);
        String id = taken.path("id");
        String sha256 = taken.path("sha256");
        Path served = Path.of(data, "evidence", "served", sha256.substring(0, 2), sha256);
        byte[] sound = Files.readAllBytes(served);
        byte[] changed = sound.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(served, changed);

        get(QIYE, id).then().statusCode(409).body("title", containsString("损坏"));
        assertThat(fault(id)).isEqualTo("SERVED CHANGED");

        Files.delete(served);
        sql.update("update evidence set fault = null, checked_at = null where id = ?", id);
        while (patrol.round() > 0) {
            continue;
        }
        assertThat(fault(id)).isEqualTo("SERVED MISSING");
        assertThat(sql.query(
                        "select count(*) from audit_entry where subject_id = ? and action = 'EvidenceFaulty'",
                        row -> row.getInt(1),
                        id))
                .containsExactly(2);
        assertThat(sql.query(
                        "select payload from outbox_event where type = 'IntegrityFaultFound' union all"
                                + " select payload from event_log where type = 'IntegrityFaultFound'",
                        row -> row.getString(1)))
                .filteredOn(event -> event.contains(id))
                .as("people learn of it")
                .hasSize(2);

        upload(QIYE, "scene.jpg", photo).then().statusCode(201);
        get(QIYE, id).then().statusCode(200);
        sql.update("update evidence set checked_at = null where id = ?", id);
        patrol.round();
        assertThat(fault(id)).isNull();
    }

    private String fault(String id) {
        return sql.query("select fault from evidence where id = ?", row -> row.getString(1), id)
                .get(0);
    }

    @Test
    void whatWasNeverFiledIsRemovedInItsTimeUnlessAnotherFileIsTheSame() throws IOException {
        byte[] lonely = jpeg(91, 61);
        byte[] shared = jpeg(92, 62);
        String first = upload(QIYE, "a.jpg", lonely).path("id");
        String second = upload(QIYE, "b.jpg", shared).path("id");
        String third = upload(QIYE, "b.jpg", shared).path("id");
        Api.file(QIYE, Api.filing("evidenceIds", List.of(third)));
        sql.update(
                "update evidence set uploaded_at = uploaded_at - interval '40 days' where id in (?, ?, ?)",
                first,
                second,
                third);
        List<Path> before = contentOf(first);
        assertThat(before).allMatch(Files::exists);

        while (contents.removeUntied() > 0) {
            continue;
        }

        get(QIYE, first).then().statusCode(404);
        get(QIYE, second).then().statusCode(404);
        get(QIYE, third).then().statusCode(200);
        assertThat(before).noneMatch(Files::exists);
        Api.post(QIYE, "/hazards", Api.filing("evidenceIds", List.of(second)))
                .then()
                .statusCode(422);
    }

    private List<Path> contentOf(String id) {
        return sql.query(
                        "select original_sha256, sha256, thumbnail_sha256 from evidence where id = ?",
                        row -> List.of(
                                path("original", row.getString(1)),
                                path("served", row.getString(2)),
                                path("thumbnail", row.getString(3))),
                        id)
                .get(0);
    }

    private Path path(String kind, String sha256) {
        return Path.of(data, "evidence", kind, sha256.substring(0, 2), sha256);
    }

    @Test
    void anOrganisationHasItsShareOfADay() throws IOException {
        String id = upload(QIYE2, "a.jpg", jpeg(93, 63)).path("id");
        sql.update("update evidence set original_size = 3000000000 where id = ?", id);

        upload(QIYE2, "b.jpg", jpeg(94, 64)).then().statusCode(429).body("title", containsString("今日附件已满"));

        sql.update("update evidence set original_size = 1000 where id = ?", id);
        upload(QIYE2, "b.jpg", jpeg(94, 64)).then().statusCode(201);
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

    private static Response version(People person, String id, String version) {
        return given().header("Authorization", person.bearer()).get("/evidence/" + id + "?version=" + version);
    }

    private static byte[] jpeg() throws IOException {
        return jpeg(60, 40);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** With where it was taken, so to speak. */
    private static byte[] withExif(byte[] jpeg) {
        byte[] exif = "Exif\0\0GEHEIM".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return all.put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }
}
