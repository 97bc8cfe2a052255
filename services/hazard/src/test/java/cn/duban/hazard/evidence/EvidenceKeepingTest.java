package cn.duban.hazard.evidence;

import static cn.duban.hazard.fixture.People.QIYE;
import static cn.duban.hazard.fixture.Photos.get;
import static cn.duban.hazard.fixture.Photos.jpeg;
import static cn.duban.hazard.fixture.Photos.upload;
import static cn.duban.hazard.fixture.Photos.withExif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.duban.casework.evidence.EvidenceContents;
import cn.duban.casework.evidence.EvidencePatrol;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to files that nobody asks for: looked at by night, and removed where nobody filed them. */
@QuarkusTest
class EvidenceKeepingTest {
    @Inject
    SmallRegistry registry;

    @Inject
    Sql sql;

    @Inject
    EvidencePatrol patrol;

    @Inject
    EvidenceContents contents;

    @ConfigProperty(name = "duban.data-dir")
    String data;

    @BeforeEach
    void registry() {
        registry.load();
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
}
