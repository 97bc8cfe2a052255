package cn.duban.registry.enterprise;

import static cn.duban.registry.enterprise.NewEnterprise.data;
import static cn.duban.registry.enterprise.NewEnterprise.register;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duban.registry.Codes;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codes of enterprises: as they are pasted, wrong, or missing. */
@QuarkusTest
class EnterpriseCodeTest extends RegistryTest {
    @Test
    void a_code_comes_in_as_it_was_pasted_and_is_kept_as_it_is_printed() {
        Map<String, Object> data = data("370405101");
        String code = (String) data.get("uscc");
        data.put("uscc", "\u00A0\u200B" + code.toLowerCase(Locale.ROOT).replace('9', '９') + "\u200B ");

        register(data).statusCode(201).body("uscc", equalTo(code)).body("codeVerified", equalTo(true));
        data.put("uscc", code);
        register(data).statusCode(409);
    }

    @Test
    void a_code_that_does_not_check_or_is_missing_needs_a_word_and_is_marked() {
        Map<String, Object> data = data("370405101");
        data.put("uscc", "91370405M0001ABC19");
        register(data).statusCode(422).body("errors.field", hasItem("uscc"));
        data.put("codeNote", "执照上如此，已向登记机关核实");
        String id = register(data)
                .statusCode(201)
                .body("codeVerified", equalTo(false))
                .extract()
                .path("id");

        Map<String, Object> none = data("370405101");
        none.put("uscc", null);
        register(none).statusCode(422).body("errors.field", hasItem("uscc"));
        none.put("codeNote", "个体工商户，尚未换发");
        register(none).statusCode(201).body("codeVerified", equalTo(false)).body("uscc", equalTo(""));
        register(none).statusCode(409).body("errors.field", hasItem("name"));

        // Put right later; a code that checks stays.
        Map<String, Object> right = new HashMap<>(data);
        right.put("uscc", Codes.code(NewEnterprise.next++));
        admin().header("If-Match", "\"0\"")
                .body(right)
                .put("/enterprises/" + id)
                .then()
                .statusCode(200)
                .body("codeVerified", equalTo(true))
                .body("codeNote", equalTo(null));
    }
}
