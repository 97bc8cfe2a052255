package cn.duban.registry.enterprise;

import static cn.duban.registry.enterprise.NewEnterprise.data;
import static cn.duban.registry.enterprise.NewEnterprise.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.duban.platform.sql.Sql;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterpriseTest extends RegistryTest {
    @Inject
    Sql sql;

    @Test
    void what_was_done_to_an_enterprise_is_read_in_its_own_territory() {
        String here = register(data("370405101")).statusCode(201).extract().path("id");
        String elsewhere = register(data("370405103")).statusCode(201).extract().path("id");

        // The mayor of 张山子镇, were he its inspector, and the inspector of the district.
        assertThat(acts("zhenzhang", here)).isEqualTo(1);
        assertThat(acts("zhenzhang", elsewhere)).isZero();
        assertThat(acts("jiwei", elsewhere)).isEqualTo(1);
    }

    private static int acts(String reader, String enterprise) {
        return as(reader, "discipline")
                .get("/audit?subject=" + enterprise)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void an_enterprise_is_registered_told_to_the_others_and_found_again() {
        Map<String, Object> data = data("370405101");

        String id = register(data)
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", startsWith("http"))
                .extract()
                .path("id");

        safetyOffice()
                .get("/enterprises/" + id)
                .then()
                .statusCode(200)
                .body("address", equalTo("测试路1号 𠮷🔥"))
                .body("divisionPath", equalTo("/370000/370400/370405/370405101/"));
        safetyOffice().get("/enterprises?q=" + data.get("uscc")).then().body("items.id", hasItem(id));
        safetyOffice()
                .get("/enterprises?trait=DUST_EXPLOSION&division=370405101&size=100")
                .then()
                .body("items.id", hasItem(id));
        safetyOffice()
                .get("/enterprises?trait=AMMONIA_REFRIGERATION&size=100")
                .then()
                .body("items.id", not(hasItem(id)));
        assertThat(sql.query("select version from directory_entry where id = ?", r -> r.getLong(1), id))
                .containsExactly(1L, 1L);
        safetyOffice()
                .get("/responsibility?enterprise=" + id)
                .then()
                .statusCode(200)
                .body("lead.organisationId", equalTo("tez-yingjiju"));
    }

    @Test
    void nobody_classes_an_enterprise_otherwise_alone() {
        Map<String, Object> data = data("370405101");
        var registered = register(data).statusCode(201).extract();
        String id = registered.path("id");
        for (var change : List.<Map.Entry<String, Object>>of(
                Map.entry("gbt4754", "0111"),
                Map.entry("traits", List.of()),
                Map.entry("matters", List.of("place.market")))) {
            Map<String, Object> otherwise = new HashMap<>(data);
            otherwise.put(change.getKey(), change.getValue());
            safetyOffice()
                    .header("If-Match", registered.header("ETag"))
                    .body(otherwise)
                    .put("/enterprises/" + id)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("classes-are-confirmed"));
        }
        data.put("address", "测试路2号");
        safetyOffice()
                .header("If-Match", registered.header("ETag"))
                .body(data)
                .put("/enterprises/" + id)
                .then()
                .statusCode(200)
                .body("address", equalTo("测试路2号"));
        safetyOffice()
                .get("/responsibility?enterprise=" + id)
                .then()
                .body("lead.organisationId", equalTo("tez-yingjiju"));
    }

    @Test
    void half_width_brackets_lower_case_and_words_of_the_address_find_it() {
        Map<String, Object> data = data("370405101");
        data.put("name", "台儿庄（东城）酒业" + NewEnterprise.next);
        data.put("address", "运河大道９号Ｂ座");
        String id = register(data).statusCode(201).extract().path("id");

        List.of("(东城)酒业", ((String) data.get("uscc")).toLowerCase(Locale.ROOT), "东城 运河大道9号b座")
                .forEach(words -> safetyOffice()
                        .queryParam("q", words)
                        .queryParam("size", 100)
                        .get("/enterprises")
                        .then()
                        .body("items.id", hasItem(id)));
        safetyOffice().queryParam("q", "东城 运河大道8号").get("/enterprises").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void the_same_request_sent_twice_registers_once() {
        Map<String, Object> data = data("370405101");
        String key = UUID.randomUUID().toString();

        String first = withKey(key, "anweiban", "safety-office")
                .body(data)
                .post("/enterprises")
                .path("id");
        String second = withKey(key, "anweiban", "safety-office")
                .body(data)
                .post("/enterprises")
                .path("id");

        assertThat(second).isNotNull().isEqualTo(first);
        register(data).statusCode(409).body("type", equalTo("urn:duban:problem:uscc-taken"));
        data.put("name", "另一份内容");
        withKey(key, "anweiban", "safety-office")
                .body(data)
                .post("/enterprises")
                .then()
                .statusCode(422);
    }

    @Test
    void bad_data_are_refused_field_by_field_and_nothing_is_kept() {
        Map<String, Object> data = data("370405101");
        data.put("uscc", "91350100M000100Y44");
        data.put("gbt4754", "Z999");
        data.put("division", "999999");
        data.put("latitude", null);
        data.put("traits", List.of("NO_SUCH_TRAIT"));

        register(data)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", containsInAnyOrder("uscc", "gbt4754", "division", "longitude", "traits"));

        data.put("longitude", 0);
        register(data).statusCode(400).body("errors.field", containsInAnyOrder("longitude"));

        safetyOffice().get("/enterprises?q=91350100M000100Y44").then().body("total", equalTo(0));
        safetyOffice().body("{\"name\": ").post("/enterprises").then().statusCode(400);
    }

    @Test
    void a_change_needs_the_version_seen_and_a_stale_one_is_refused() {
        Map<String, Object> data = data("370405101");
        String id = register(data).extract().path("id");
        String etag = safetyOffice().get("/enterprises/" + id).header("ETag");
        data.put("name", "改名有限公司");

        safetyOffice().body(data).put("/enterprises/" + id).then().statusCode(428);
        safetyOffice()
                .header("If-Match", etag)
                .body(data)
                .put("/enterprises/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("改名有限公司"));
        data.put("name", "又改名有限公司");
        safetyOffice()
                .header("If-Match", etag)
                .body(data)
                .put("/enterprises/" + id)
                .then()
                .statusCode(409);

        assertThat(sql.query("select version from directory_entry where id = ?", r -> r.getLong(1), id))
                .containsExactly(2L, 2L);
    }

    @Test
    void village_people_find_the_firms_that_are_registered_for_their_town_and_no_others() {
        String townwide = register(data("370405101")).extract().path("id");
        String neighbour = "370405101201";
        String neighbours = register(data(neighbour)).extract().path("id");

        as("wangge", "grid-inspector").get("/enterprises/" + townwide).then().statusCode(200);
        as("wangge", "grid-inspector").get("/enterprises/" + neighbours).then().statusCode(404);
        as("wangge", "grid-inspector")
                .body(data("370405101"))
                .post("/enterprises")
                .then()
                .statusCode(403);
    }

    @Test
    void another_territory_is_out_of_sight_and_out_of_reach() {
        String id = register(data("370405101")).extract().path("id");

        // A firm of another town is none of the village's; the other firm's reporter sees his own only.
        String elsewhere = register(data("370405102")).extract().path("id");
        as("wangge", "grid-inspector").get("/enterprises/" + elsewhere).then().statusCode(404);
        as("qiye2", "enterprise-reporter").get("/enterprises/" + id).then().statusCode(404);
        as("qiye2", "enterprise-reporter")
                .get("/enterprises")
                .then()
                .body("items.id", everyItem(equalTo("demo-ent-02")));
        as("qiye2", "enterprise-reporter")
                .get("/responsibility?enterprise=" + id)
                .then()
                .statusCode(404);
        as("qiyefuze", "enterprise-head")
                .header("If-Match", "\"0\"")
                .body(data("370405101"))
                .put("/enterprises/" + id)
                .then()
                .statusCode(404);
        as("jianguan", "supervisor").get("/enterprises/" + id).then().statusCode(200);
        as("zhenzhang", "leader").get("/enterprises/" + id).then().statusCode(200);
        safetyOffice().body(data("370481")).post("/enterprises").then().statusCode(403);
        admin().body(data("370481")).post("/enterprises").then().statusCode(201);
    }

    @Test
    void text_is_searched_as_text() {
        String id = register(data("370405101")).extract().path("id");

        safetyOffice()
                .queryParam("q", "%")
                .get("/enterprises")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        safetyOffice()
                .queryParam("q", "' or 1=1 --")
                .get("/enterprises")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        safetyOffice().get("/enterprises?size=101").then().statusCode(400);
        assertThat(id).isNotNull();
    }
}
