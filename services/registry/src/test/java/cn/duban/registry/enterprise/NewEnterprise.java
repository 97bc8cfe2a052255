package cn.duban.registry.enterprise;

import cn.duban.registry.Codes;
import cn.duban.registry.RegistryTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An enterprise in order, as it is registered; each another one. */
final class NewEnterprise {
    static int next = 1;

    private NewEnterprise() {}

    static Map<String, Object> data(String division) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", "测试纺织有限公司" + next);
        data.put("uscc", Codes.code(next++));
        data.put("gbt4754", "1711");
        data.put("division", division);
        data.put("address", "测试路1号 𠮷🔥");
        data.put("longitude", 117.5);
        data.put("latitude", 34.5);
        data.put("traits", List.of("DUST_EXPLOSION"));
        return data;
    }

    static ValidatableResponse register(Map<String, Object> data) {
        return RegistryTest.safetyOffice().body(data).post("/enterprises").then();
    }
}
