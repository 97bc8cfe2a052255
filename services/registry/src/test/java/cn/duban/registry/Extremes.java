package cn.duban.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An enterprise of which everything is said that may be, up to where it ends. */
final class Extremes {
    private static final String ODD = "𠮷㎡=1+1<b>]]>&amp;\u202E😀${7*7}";

    private Extremes() {}

    /** Registers it, with a proposal to class it otherwise. @return its id */
    static String enterprise(Clock clock) {
        List<String> matters = all("code");
        Map<String, Object> data = new HashMap<>();
        data.put("name", text(100));
        data.put("uscc", "EXTREME1");
        data.put("codeNote", text(200));
        data.put("gbt4754", "1711");
        data.put("division", "370405101");
        data.put("address", text(200));
        data.put("longitude", 136);
        data.put("latitude", 3);
        data.put("traits", List.of("DUST_EXPLOSION"));
        data.put("matters", matters);
        data.put("employees", 1_000_000);
        String id = RegistryTest.safetyOffice()
                .body(data)
                .post("/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        RegistryTest.safetyOffice()
                .body(Map.of(
                        "gbt4754",
                        "0111",
                        "matters",
                        matters,
                        "effectiveOn",
                        LocalDate.now(clock).plusDays(1).toString(),
                        "reason",
                        text(500)))
                .post("/enterprises/" + id + "/classifications")
                .then()
                .statusCode(201);
        return id;
    }

    /** What is asked about it elsewhere than at its own address. */
    static List<String> questions(String enterprise) {
        return List.of(
                "/enterprises?q=㎡",
                "/enterprises?trait=DUST_EXPLOSION&size=100",
                "/responsibility?enterprise=" + enterprise,
                "/coverage?size=100",
                "/audit?size=100&subject=" + enterprise);
    }

    private static List<String> all(String field) {
        List<String> found = RegistryTest.safetyOffice().get("/matters").path(field);
        return found.subList(0, Math.min(50, found.size()));
    }

    private static String text(int length) {
        String all = ODD.repeat(length / ODD.length() + 1).substring(0, length);
        return Character.isHighSurrogate(all.charAt(length - 1)) ? all.substring(0, length - 1) + "x" : all;
    }
}
