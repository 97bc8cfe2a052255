package cn.duban.accountability.duty;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.embedded.testing.Patience;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.sql.Sql;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A district with a town of its own for each test, a post that owes something, and the people around it. */
@ApplicationScoped
public class DutyWorld {
    static final String DISTRICT = "410305";
    static final String DISTRICT_PATH = "/410000/410300/410305/";
    private static final AtomicLong TOWNS = new AtomicLong(100);
    private static final AtomicLong VERSIONS = new AtomicLong(1);
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.UTF_8);

    private final DirectoryStore store;
    private final DirectoryCopy directory;
    private final Sql sql;

    DutyWorld(DirectoryStore store, DirectoryCopy directory, Sql sql) {
        this.store = store;
        this.directory = directory;
        this.sql = sql;
    }

    /** A town: its government with a mayor, its office. */
    record Town(String code, String path) {
        String government() {
            return "zf-" + code;
        }

        String mayorPost() {
            return "zhenzhang-" + code;
        }

        String mayor() {
            return "mayor-" + code;
        }

        String clerk() {
            return "clerk-" + code;
        }

        String duty(String name) {
            return name + "-" + code;
        }
    }

    Town town() {
        List<Object> all = new ArrayList<>();
        all.add(division(DISTRICT, "演示区", DivisionLevel.DISTRICT, null, DISTRICT_PATH));
        all.add(body("lv-zf", "区政府", OrganisationKind.GOVERNMENT, DISTRICT, DISTRICT_PATH));
        all.add(body("lv-awb", "区安委办", OrganisationKind.SAFETY_OFFICE, DISTRICT, DISTRICT_PATH));
        all.add(post(
                "lv-quzhang",
                "lv-zf",
                "区长",
                LeaderResponsibility.PRIMARY,
                holder("lv-quzhang", LocalDate.of(2020, 1, 1), null)));
        all.add(post("lv-anweiban", "lv-awb", "工作人员", null, holder("lv-anweiban", LocalDate.of(2020, 1, 1), null)));
        all.add(post("lv-jiwei", "lv-awb", "监察", null, holder("lv-jiwei", LocalDate.of(2020, 1, 1), null)));
        String code = DISTRICT + TOWNS.getAndIncrement();
        Town town = new Town(code, DISTRICT_PATH + code + "/");
        all.add(division(code, "演示镇", DivisionLevel.TOWN, DISTRICT, town.path()));
        all.add(body(town.government(), "镇政府", OrganisationKind.GOVERNMENT, code, town.path()));
        all.add(mayor(town, holder(town.mayor(), LocalDate.of(2020, 1, 1), null)));
        all.add(post(
                "bangongshi-" + code,
                town.government(),
                "办事员",
                null,
                holder(town.clerk(), LocalDate.of(2020, 1, 1), null)));
        put(all);
        return town;
    }

    /** Who holds the mayor's post from now on. */
    void mayors(Town town, PostChanged.Holder... holders) {
        put(List.of(mayor(town, holders)));
    }

    /** Stores entries, so that they can be looked up at once. */
    void put(List<Object> entries) {
        store.put(entries);
        directory.refresh();
    }

    private static PostChanged mayor(Town town, PostChanged.Holder... holders) {
        return post(town.mayorPost(), town.government(), "镇长", LeaderResponsibility.PRIMARY, holders);
    }

    static PostChanged.Holder holder(String username, LocalDate from, @Nullable LocalDate to) {
        return new PostChanged.Holder(username, "演示·" + username, from, to);
    }

    /** The mayor owes something each quarter. */
    void owes(Town town, String name, int times) {
        put(List.of(recurring(town.duty(name), town.mayorPost(), null, times, false)));
    }

    void nothingMore(Town town, String name) {
        put(List.of(recurring(town.duty(name), town.mayorPost(), null, 1, true)));
    }

    static RecurringDutyChanged recurring(
            String id, @Nullable String post, @Nullable String body, int times, boolean removed) {
        return new RecurringDutyChanged(
                id,
                post,
                body,
                "带队检查安全生产",
                DutyCycle.QUARTER,
                times,
                "检查记录和问题清单",
                null,
                new Basis("张发〔2020〕47号", "二(二)3"),
                true,
                VERSIONS.incrementAndGet(),
                removed);
    }

    private static PostChanged post(
            String id,
            String organisation,
            String name,
            @Nullable LeaderResponsibility responsibility,
            PostChanged.Holder... holders) {
        return new PostChanged(
                id,
                organisation,
                name,
                "STAFF",
                responsibility,
                List.of(),
                null,
                false,
                List.of(holders),
                VERSIONS.incrementAndGet(),
                false);
    }

    private static DivisionChanged division(
            String code, String name, DivisionLevel level, @Nullable String parent, String path) {
        return new DivisionChanged(
                code, name, level, parent, path, null, null, true, VERSIONS.incrementAndGet(), false);
    }

    private static OrganisationChanged body(
            String id, String name, OrganisationKind kind, String division, String path) {
        return new OrganisationChanged(
                id, name, null, kind, division, path, null, null, true, null, null, VERSIONS.incrementAndGet(), false);
    }

    /** Id of the duty of a recurring duty that was armed last, once it is. */
    String armed(String recurring) {
        return Patience.await()
                .until(() -> all(recurring), ids -> !ids.isEmpty())
                .get(0);
    }

    /** Ids of the duties of a recurring duty, latest period first. */
    List<String> all(String recurring) {
        return sql.query(
                "select id from duty where recurring_duty_id = ? order by period_start desc, id",
                row -> row.getString(1),
                recurring);
    }

    static RequestSpecification as(String username, String role) {
        return RestAssured.given()
                .header("Authorization", TestTokens.bearer(username, role))
                .contentType("application/json");
    }

    static Response read(String id) {
        return as("lv-quzhang", "leader").get("/duties/" + id);
    }

    /** The step on the version of now, tried again where a clock rang meanwhile. */
    static Response step(String username, String role, String id, String step, Map<String, ?> body) {
        return Patience.await()
                .until(
                        () -> as(username, role)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("If-Match", read(id).header("ETag"))
                                .body(body)
                                .post("/duties/" + id + "/" + step),
                        answer -> !String.valueOf(answer.<Object>path("type")).endsWith("stale-version"));
    }

    static String file(String username, String role) {
        Response answer = RestAssured.given()
                .header("Authorization", TestTokens.bearer(username, role))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "纪要.pdf", PDF)
                .post("/evidence");
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer.path("id");
    }

    static Map<String, Object> evidence(String username, String role, LocalDate heldOn) {
        return Map.of(
                "kind", "INSPECTION",
                "heldOn", heldOn.toString(),
                "summary", "带队检查两家企业",
                "signers", List.of("演示·检查人"),
                "evidenceIds", List.of(file(username, role)));
    }
}
